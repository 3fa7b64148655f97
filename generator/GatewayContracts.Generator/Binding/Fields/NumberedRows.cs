using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Binding;

/// <summary>A row whose name holds <c>$n</c> stands for a field per number of the key <c>numbers</c>.</summary>
internal static class NumberedRows
{
    public const string Placeholder = "$n";

    private const int Most = 100;
    private const string Form = "the first and the last number, such as `0~9`, at most 100 of them";

    private static readonly Regex Range = new("^([0-9]{1,4})~([0-9]{1,4})$(?!\n)", RegexOptions.CultureInvariant);

    /// <summary>The rows that a row stands for; most rows stand for themselves.</summary>
    public static IEnumerable<FieldRow> Of(FieldRow row)
    {
        var given = row.Keys.Scalar("numbers");
        if (row.Name.IndexOf(Placeholder, StringComparison.Ordinal) < 0)
        {
            if (given is not null)
            {
                row.Problems.Report(
                    Descriptors.DoesNotFit,
                    row.Keys.Find("numbers")!.Key.At,
                    "numbers",
                    $"the name has no `{Placeholder}` where they stand; take it out"
                );
            }

            return [row];
        }

        return Numbers(row, given)
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .Select(number =>
                row with
                {
                    Name = row.Name.Replace(Placeholder, number),
                    Numbered = new(row.Name, number),
                }
            );
    }

    private static IEnumerable<int> Numbers(FieldRow row, Yaml.YamlScalar? given)
    {
        if (given is null)
        {
            if (!row.Keys.Has("numbers"))
            {
                row.Problems.Report(
                    Descriptors.MissingKey,
                    row.At,
                    $"`{row.Name}`",
                    "numbers",
                    $"say which numbers stand for `{Placeholder}`, such as `numbers: 0~9`"
                );
            }

            return [0];
        }

        var match = Range.Match(given.Text);
        var (first, last) = match.Success
            ? (Read(match.Groups[1].Value), Read(match.Groups[2].Value))
            : (default(int), -1);
        if (last >= first && last - first < Most)
        {
            return Enumerable.Range(first, last - first + 1);
        }

        row.Problems.Report(Descriptors.NotANumber, given.At, given.Text, "numbers", Form);
        return [0];
    }

    private static int Read(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
