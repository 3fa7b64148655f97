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

            if (!isOneGroup && field.IsPrintedRequired != row.IsRequired && !IsRequiredUnderCondition(row))
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

    private bool IsRequiredUnderCondition(PageRow row) =>
        row.IsRequired
        && row.Condition.Split('=') is [var field, var code]
        && message.IsRequiredWhen(row.Name, field, code);
}
