using Microsoft.CodeAnalysis;

namespace GatewayContracts.Language.Tests;

/// <summary>
/// Mistakes that are told once, and leave code behind that compiles: the compiler has nothing to add.
/// </summary>
public class ToldOnceTests
{
    private static readonly string Note = Specs.Note("a: { type: String, format: date-time }\nway: {}");
    private static readonly string Gateway = Specs.Plum(
        "fields: { shop: { type: String(10) }, way: { type: String, codes: { W: Web } } }"
    );

    private static string As(string contract, string gateway, string name = "Note") =>
        contract
            .Replace("gateway: Plum", $"gateway: {gateway}", StringComparison.Ordinal)
            .Replace("contract: Note", $"contract: {name}", StringComparison.Ordinal);

    public static TheoryData<string, string[]> Files =>
        new()
        {
            { Specs.Files(Gateway, Note, As(Note, "plum", "Other")), ["GWC1204"] },
            { Specs.Files(Gateway, As(Note, "PLUM", "Third"), As(Note, "plum", "Other")), ["GWC1204", "GWC1204"] },
            {
                Specs
                    .Files(As(Note, "Plum"), As(Note, "plum", "Other"), As(Note, "PLUM", "Third"))
                    .Replace(", format: date-time", "", StringComparison.Ordinal)
                    .Replace("way: {}", "way: { type: String }", StringComparison.Ordinal),
                ["GWC1204", "GWC1204", "GWC1204"]
            },
            {
                Specs.Files(Gateway, Note, "gateway: plum\nextends: Note\nfields: { b: { type: String } }"),
                ["GWC1204"]
            },
            {
                Specs.Files(Gateway, As(Note, "plum"), "gateway: Plum\nextends: Note\nfields: { b: { type: String } }"),
                ["GWC1204"]
            },
            { Specs.Files(Gateway, Note, "{}"), ["GWC1004"] },
            {
                Specs.Files(Gateway, "gateway: Plum\ncontract: Pay\noperation: {}\nrequest: { fields: { shop: {} } }"),
                ["GWC1103"]
            },
            { Specs.Files(Gateway, "gateway: Plum\ncontract: Pay\nresponse: { fields: { shop: {} } }"), ["GWC1103"] },
            {
                Specs.Files(
                    Gateway.Replace("OK: {", "OK\": {", StringComparison.Ordinal),
                    Specs.Pay("way: {}", "way: {}")
                ),
                ["GWC1005"]
            },
            {
                Specs.Files(
                    Gateway.Replace("codes: { W: Web }", "codes: { W: Web, W': Wap }", StringComparison.Ordinal),
                    Specs.Pay("way: {}", "way: {}")
                ),
                ["GWC1005"]
            },
            {
                Specs.Files(
                    Gateway.Replace("H: hmac-sha256", "H\": hmac-sha256, H: hmac-sha256", StringComparison.Ordinal),
                    Note
                ),
                ["GWC1005"]
            },
            { Specs.Files(Gateway, Note + "\nnotification: { refuse: { cod: NO } }"), ["GWC1204"] },
            {
                Specs.Files(
                    Gateway.Replace("merchant: shop", "merchant: mch_id", StringComparison.Ordinal),
                    Specs.Pay("way: {}", "way: {}")
                ),
                ["GWC1204"]
            },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void And_what_is_generated_compiles(string files, string[] ids)
    {
        var spec = Spec.Generate(files);
        Assert.Equal(ids, spec.Complaints.Select(complaint => complaint[..7]).Order(StringComparer.Ordinal));
        Assert.Empty(Compiled.Describe(Compiled.Compile(spec).GetDiagnostics()));
    }
}
