namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1202PropertyTakenTests() : SpecTest(Descriptors.PropertyTaken)
{
    [Theory]
    [InlineData(
        "Lin_es: { type: String }",
        "Lin_es: { type: String }\n[|lin.es|]: { type: String }",
        "lin.es",
        "LinEs",
        "which `Lin_es` already has"
    )]
    [InlineData(
        "got_type: { type: String }",
        "[|get_type|]: { type: String }",
        "get_type",
        "GetType",
        "which every C# record already has"
    )]
    [InlineData(
        "equal: { type: String }",
        "[|equals|]: { type: String }",
        "equals",
        "Equals",
        "which every C# record already has"
    )]
    [InlineData(
        "copy: { type: String }",
        "[|clone|]: { type: String }",
        "clone",
        "Clone",
        "which every C# record already has"
    )]
    [InlineData(
        "channel_texts: { type: String }",
        "[|channel_text|]: { type: String }",
        "channel_text",
        "ChannelText",
        "which `channel` already has"
    )]
    [InlineData(
        "order_query: { type: String }",
        "[|order_query_request|]: { type: String }",
        "order_query_request",
        "OrderQueryRequest",
        "which is the name of the class around it"
    )]
    [InlineData(
        "mood_text: { type: String }\nmood: { type: String, codes: { A: Good }, property: Temper }",
        "mood_text: { type: String }\n[|mood|]: { type: String, codes: { A: Good } }",
        "mood",
        "Mood",
        "and its text MoodText, which `mood_text` already has"
    )]
    [InlineData(
        "mood: { type: String, property: Mood }",
        "mood: { type: String, property: [|Raw|] }",
        "mood",
        "Raw",
        "which `raw` already has"
    )]
    public void In_a_field_of_a_request(string right, string wrong, params string[] arguments) =>
        InRequestField(right, wrong, arguments);
}
