namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2304BodyRewrittenTests() : UsageTest(UsageDescriptors.BodyRewritten)
{
    [Theory]
    [InlineData("System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(text)", "JsonSerializer.SerializeToUtf8Bytes")]
    [InlineData("Encoding.UTF8.GetBytes(System.Text.Json.JsonSerializer.Serialize(text))", "JsonSerializer.Serialize")]
    [InlineData(
        "Encoding.UTF8.GetBytes(System.Text.Json.Nodes.JsonNode.Parse(text)!.ToJsonString())",
        "JsonNode.ToJsonString"
    )]
    [InlineData("Encoding.UTF8.GetBytes(System.Text.Json.Nodes.JsonNode.Parse(text)!.ToString())", "JsonNode.ToString")]
    [InlineData(
        "System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(text).AsMemory()",
        "JsonSerializer.SerializeToUtf8Bytes"
    )]
    [InlineData(
        "new ReadOnlyMemory<byte>(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(text))",
        "JsonSerializer.SerializeToUtf8Bytes"
    )]
    public Task The_body_is_written_anew(string body, string writer) =>
        WrongStatement($"var opened = SignedMessage.Open<Notice>([|{body}|], account);", writer);

    [Fact]
    public Task It_is_written_anew_into_a_variable() =>
        WrongStatement(
            "var json = System.Text.Json.JsonSerializer.Serialize(text); var bytes = "
                + "Encoding.UTF8.GetBytes(json); var opened = SignedMessage.Open<Notice>([|bytes|], account);",
            "JsonSerializer.Serialize"
        );

    [Theory]
    [InlineData("body")]
    [InlineData("Encoding.UTF8.GetBytes(text)")]
    [InlineData("body.AsMemory()")]
    public Task The_body_is_as_it_came_or_unknown(string body) =>
        RightStatement($"var opened = SignedMessage.Open<Notice>({body}, account);");
}
