namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1202PropertyTakenTests() : SpecTest("GWC1202")
{
    [Theory]
    [InlineData(
        "Lin_es: { type: String }",
        "Lin_es: { type: String }\n[|lin.es|]: { type: String }",
        "`lin.es` would become the property LinEs, which `Lin_es` already has; give it another name with `property`"
    )]
    [InlineData(
        "got_type: { type: String }",
        "[|get_type|]: { type: String }",
        "`get_type` would become the property GetType, which every C# record already has; give it another name "
            + "with `property`"
    )]
    [InlineData(
        "equal: { type: String }",
        "[|equals|]: { type: String }",
        "`equals` would become the property Equals, which every C# record already has; give it another name with "
            + "`property`"
    )]
    [InlineData(
        "copy: { type: String }",
        "[|clone|]: { type: String }",
        "`clone` would become the property Clone, which every C# record already has; give it another name with "
            + "`property`"
    )]
    [InlineData(
        "channel_texts: { type: String }",
        "[|channel_text|]: { type: String }",
        "`channel_text` would become the property ChannelText, which `channel` already has; give it another name "
            + "with `property`"
    )]
    [InlineData(
        "order_query: { type: String }",
        "[|order_query_request|]: { type: String }",
        "`order_query_request` would become the property OrderQueryRequest, which is the name of the class around "
            + "it; give it another name with `property`"
    )]
    [InlineData(
        "mood_text: { type: String }\nmood: { type: String, codes: { A: Good }, property: Temper }",
        "mood_text: { type: String }\n[|mood|]: { type: String, codes: { A: Good } }",
        "`mood` would become the property Mood, and its text MoodText, which `mood_text` already has; give it "
            + "another name with `property`"
    )]
    [InlineData(
        "mood: { type: String, property: Mood }",
        "mood: { type: String, property: [|Raw|] }",
        "`mood` would become the property Raw, which `raw` already has; give it another name with `property`"
    )]
    public void In_a_field_of_a_request(string right, string wrong, string message) =>
        InRequestField(right, wrong, message);
}
