using System.Globalization;

namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>A row of a table of the gateway's pages, as it is printed.</summary>
/// <param name="Document">The page's file in the gateway's repository.</param>
/// <param name="Message">Which message of the page: request, response, notification, sync or a group of
/// risk_item.</param>
/// <param name="Condition">When the table counts, such as ret_code=8888; empty where it always does.</param>
internal sealed record PageRow(
    string Document,
    string Message,
    string Condition,
    int Order,
    string Name,
    string Required,
    string Type
)
{
    public static IReadOnlyList<PageRow> All { get; } = [.. DataFile.Table("fields.tsv").Select(Of)];

    public bool IsRequired => Required == "Required";

    public string Place => $"{Document} {Message}{(Condition.Length > 0 ? " " + Condition : "")} {Order} {Name}";

    private static PageRow Of(string[] cells) =>
        new(
            cells[0],
            cells[1],
            cells[2],
            int.Parse(cells[3], CultureInfo.InvariantCulture),
            cells[4],
            cells[5],
            cells[6]
        );
}
