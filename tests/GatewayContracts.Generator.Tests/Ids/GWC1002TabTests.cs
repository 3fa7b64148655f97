namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1002TabTests() : SpecTest("GWC1002")
{
    [Theory]
    [InlineData("  order_id: { required: true }\n", "  order_id:\n[|\t|]required: true\n", "This line is indented with a tab, which YAML does not allow; indent with spaces")]
    [InlineData("  order_id: { required: true }\n", "[|\t|]order_id: { required: true }\n", "This line is indented with a tab, which YAML does not allow; indent with spaces")]
    [InlineData("  order_id: { required: true }\n", "  [|\t|]order_id: { required: true }\n", "This line is indented with a tab, which YAML does not allow; indent with spaces")]
    [InlineData("  order_id: { required: true }\n", "  order_id: {\n[|\t|]required: true }\n", "This line is indented with a tab, which YAML does not allow; indent with spaces")]
    [InlineData("  refuse: {", "[|\t|]refuse: {", "This line is indented with a tab, which YAML does not allow; indent with spaces")]
    [InlineData("      {\"order_id\"", "[|\t|]{\"order_id\"", "This line is indented with a tab, which YAML does not allow; indent with spaces")]
    public void In_a_notification(string right, string wrong, string message) => InNotification(right, wrong, message);
}
