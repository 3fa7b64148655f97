using GatewayContracts.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1001TabTests() : SpecTest(Descriptors.Tab)
{
    [Theory]
    [InlineData("  order_id: { required: true }\n", "  order_id:\n[|\t|]required: true\n")]
    [InlineData("  order_id: { required: true }\n", "[|\t|]order_id: { required: true }\n")]
    [InlineData("  order_id: { required: true }\n", "  [|\t|]order_id: { required: true }\n")]
    [InlineData("  order_id: { required: true }\n", "  order_id: {\n[|\t|]required: true }\n")]
    [InlineData("  refuse: {", "[|\t|]refuse: {")]
    [InlineData("      {\"order_id\"", "[|\t|]{\"order_id\"")]
    public void In_a_notification(string right, string wrong) => InNotification(right, wrong);

    /// <summary>A tab that nobody sees, and that YAML takes, changes nothing.</summary>
    [Theory]
    [InlineData("title: Order query\n", "title: Order query\n\t\n")]
    [InlineData("title: Order query\n", "title: Order query\n \t \t\n")]
    [InlineData("title: Order query\n", "title: Order query\t\n")]
    [InlineData("title: Order query\n", "title:\tOrder query\n")]
    [InlineData("title: Order query\n", "title: Order\n\t\n  query\n")]
    [InlineData("gateway: TulipPay\n", "\t\n\t# the gateway\ngateway: TulipPay\n")]
    [InlineData("request:\n  fields:\n", "request:\n\t\n  fields:\t\n\t\n")]
    [InlineData("    raw: { type: Object }\n", "    raw: { type: Object }\n    \t\n")]
    [InlineData("    raw: { type: Object }\n", "    raw: { type: Object }\n\t# a comment\n")]
    [InlineData("    raw: { type: Object }\n", "    raw:\t{\ttype:\tObject\t}\t# a comment\n")]
    [InlineData("    - any_of: [order_id, trade_id]\n", "    -\tany_of: [order_id, trade_id]\n\t\n")]
    [InlineData(
        "    - any_of: [order_id, trade_id]\n",
        "    - any_of:\n\t\n        - order_id\n\t\n        - trade_id\t\n"
    )]
    public void Tabs_that_do_no_harm_in_a_call(string without, string with)
    {
        Right([.. Samples.Select(file => (file.Path, file.Text.Replace(without, with, StringComparison.Ordinal)))]);
        Assert.Equal(Generated(without, without), Generated(without, with));
    }

    [Theory]
    [InlineData("    body: |\n", "    body: |\t\n\t\n")]
    [InlineData("      {\"order_id\"", "\t\n      {\"order_id\"")]
    [InlineData("    sign_source:", "\t\n    sign_source:")]
    public void Tabs_around_a_text_of_an_example(string without, string with) =>
        Right([.. Samples.Select(file => (file.Path, file.Text.Replace(without, with, StringComparison.Ordinal)))]);

    /// <summary>Below a bar what stands behind the indentation is the text itself.</summary>
    [Fact]
    public void A_tab_of_a_text_stays()
    {
        const string file = "a: |\n  x\n  \t\n  y\n\t\nb: |2\n    \t\n   z\n\t# a comment\n";

        var tree = YamlReader.Read("/a.gateway.yaml", SourceText.From(file), default);

        Assert.Empty(tree.Diagnostics);
        Assert.Equal(["x\n\t\ny\n", "  \t\n z\n"], tree.Root.Entries.Select(entry => ((YamlScalar)entry.Value).Text));
    }

    private IEnumerable<string> Generated(string without, string with) =>
        SpecDriver
            .Run([.. Samples.Select(file => (file.Path, file.Text.Replace(without, with, StringComparison.Ordinal)))])
            .GeneratedSources.Select(source => source.SourceText.ToString());
}
