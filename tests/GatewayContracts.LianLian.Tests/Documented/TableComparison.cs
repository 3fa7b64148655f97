namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>Holds the rows of one table of a page against the rows of a spec.</summary>
/// <param name="isOneGroup">The rows count for some merchants only, so what is required there is optional here.</param>
internal sealed class TableComparison(SpecMessage message, IReadOnlyList<PageRow> rows, bool isOneGroup)
{
    /// <summary>The rows that differ, each with what differs.</summary>
    public IEnumerable<(PageRow Row, string Difference)> Differences()
    {
        var last = -1;
        foreach (var row in rows)
        {
            var (field, at) = Find(row);
            if (field is null)
            {
                if (!message.HasUnwritten(row.Name))
                {
                    yield return (row, "the spec has no such row");
                }

                continue;
            }

            if (field.PrintedType != row.Type)
            {
                yield return (row, $"the page prints {row.Type}, the spec says {field.PrintedType}");
            }

            if (!isOneGroup && IsRequired(field, row) != row.IsRequired)
            {
                yield return (row, $"the page prints {row.Required}, the spec says otherwise");
            }

            if (at < last)
            {
                yield return (row, "the spec has it further up");
            }

            last = Math.Max(last, at);
        }
    }

    private (SpecField? Field, int At) Find(PageRow row)
    {
        const string Elements = "element of ";
        var fields = row.Condition.StartsWith(Elements, StringComparison.Ordinal)
            ? message.Find(row.Condition[Elements.Length..])?.Members ?? []
            : message.Fields;
        var at = fields.ToList().FindIndex(field => field.IsCalled(row.Name));
        return (at < 0 ? null : fields[at], at);
    }

    // What a row requires is asked for on success. Of another code a group has to require it, and of a code that comes
    // with success a group or a rule may.
    private bool IsRequired(SpecField field, PageRow row)
    {
        var isRequired = field.IsPrintedRequired;
        if (row.Condition.Split('=') is not [var decides, var code] || message.HasUnwritten(row.Name))
        {
            return isRequired;
        }

        var isRequiredThen = message.IsRequiredWhen(field.Name, decides, code);
        return IsNoSuccess(decides, code) ? isRequiredThen : isRequired || isRequiredThen;
    }

    private static bool IsNoSuccess(string decides, string code) => decides == "ret_code" && code != "0000";
}
