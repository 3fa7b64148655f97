using System.Globalization;
using System.Text;

namespace GatewayContracts.Explaining;

/// <summary>Writes explanations for people.</summary>
internal static class ExplanationWriter
{
    private const int Indent = 2;

    public static string Of(Explanation explanation)
    {
        var output = new StringBuilder();
        output.Append(explanation.Message).Append(": ").Append(explanation.Finding).Append('\n');
        output.Append(explanation.Summary).Append('\n');
        foreach (var repair in explanation.Repairs)
        {
            output.Append(' ', Indent).Append("- ").Append(repair.Sentence).Append('\n');
        }

        foreach (var remark in explanation.Remarks)
        {
            output.Append("Beside that: ").Append(remark).Append('\n');
        }

        if (explanation.Attempts > 0)
        {
            output
                .Append(
                    CultureInfo.InvariantCulture,
                    $"Texts tried: {explanation.Attempts}{(explanation.IsCut ? ", the most that are tried" : "")}."
                )
                .Append('\n');
        }

        if (explanation.SignedDigest is { } digest)
        {
            output.Append("Digest inside the signature: ").Append(digest).Append('\n');
        }

        Append(output, explanation.Ledger, explanation.MaskedSignString);
        return output.ToString().TrimEnd('\n');
    }

    public static void Append(StringBuilder output, IReadOnlyList<LedgerEntry> ledger, string? signString)
    {
        if (ledger.Count > 0)
        {
            var width = ledger.Max(entry => entry.Name.Length);
            output.Append("Fields:\n");
            foreach (var entry in ledger)
            {
                var place =
                    entry.Place is { } number ? number.ToString(CultureInfo.InvariantCulture)
                    : entry.IsSigned ? "*"
                    : "-";
                output
                    .Append(
                        CultureInfo.InvariantCulture,
                        $"{place, 5}  {entry.Name.PadRight(width)}  {Words(entry), -36}  {entry.Value}"
                    )
                    .Append('\n');
            }
        }

        if (signString is not null)
        {
            output
                .Append("Sign string by the contract, values masked:\n")
                .Append(' ', Indent)
                .Append(signString)
                .Append('\n');
        }
    }

    private static string Words(LedgerEntry entry) =>
        entry.Rule switch
        {
            LedgerRule.Signed => "in",
            LedgerRule.Unknown => "in: signed though not in the spec",
            LedgerRule.Unstated => entry.IsSigned ? "in: the docs do not say" : "out: the docs do not say",
            LedgerRule.Body => "in: the body is signed",
            LedgerRule.Signature => "out: the signature",
            LedgerRule.Excluded => "out: the contract excludes the name",
            LedgerRule.Unsigned => "out: the contract says unsigned",
            LedgerRule.Null => "out: null",
            LedgerRule.Empty => "out: empty",
            _ => "out: the letters null",
        };
}
