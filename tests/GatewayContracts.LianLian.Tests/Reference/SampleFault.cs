using GatewayContracts.LianLian.Tests.Documented;
using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>A place where a sample of a page is not what the page's own table says.</summary>
internal sealed record SampleFault(ContractPage Page, string Message, string Field, string Fault)
{
    private static readonly int[] s_signatureBytes = [128, 256, 512];

    public static IEnumerable<SampleFault> All() =>
        from page in ContractPage.All
        from example in page.File.List("examples").Cast<YamlMappingNode>()
        let breaks = example.List("breaks").Select(entry => entry.ToString()).ToList()
        let values = SampleBody.Values(example.Text("body")!)
        let message = example.Text("message") ?? page.Messages[0].Message
        from fault in breaks
        let parts = fault.Split(' ', 2)
        let name = parts.Length > 1 ? parts[1] : "sign"
        where !(parts[0] == "missing" && breaks.Contains($"unknown \"{name} \""))
        select new SampleFault(page, message, name, Words(parts[0], name, values));

    private static string Words(string kind, string name, Dictionary<string, string> values)
    {
        var value = values.TryGetValue(name.Trim('"'), out var found) ? $"`{found}`" : "the value";
        return kind switch
        {
            "missing" => "required by the table, and not in the sample",
            "unknown" when name.EndsWith(" \"", StringComparison.Ordinal) => "the sample's name ends in a blank",
            "unknown" => "in the sample, and in no table",
            "require" => "required here by the page, and not in the sample",
            "fixed" => $"{value} in the sample, and another constant in the table",
            "code" => $"{value} in the sample, which is none of the table's values",
            "format" => $"{value} in the sample, which is not written as the table says",
            "length" => $"{value} in the sample, which has another length than the table says",
            "type" => $"{value} in the sample, which is not of the table's type",
            "signature" => Signature(values.GetValueOrDefault("sign", "")),
            _ => $"{value} in the sample, which breaks `{kind}`",
        };
    }

    private static string Signature(string text)
    {
        var bytes = new byte[text.Length];
        if (text.Contains(' ', StringComparison.Ordinal) || !Convert.TryFromBase64String(text, bytes, out var length))
        {
            return "the sample's signature is no Base64";
        }

        return s_signatureBytes.Contains(length)
            ? "the sample's signature does not hold with the published key"
            : $"the sample's signature has {length} bytes, which no key of 1024, 2048 or 4096 bits gives";
    }
}
