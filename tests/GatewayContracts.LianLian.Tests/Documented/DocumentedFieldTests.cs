using System.Reflection;
using GatewayContracts.Metadata;

namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>
/// Every row of every table of the gateway's pages, held against the specs and against what is generated of them.
/// </summary>
public sealed class DocumentedFieldTests
{
    private const string RiskItem = "payment-risk-item.md";
    private const string EveryMerchants = "risk:Basic Parameters";

    [Fact]
    public void The_data_has_all_rows_of_all_pages()
    {
        Assert.Equal(960, PageRow.All.Count);
        Assert.Equal(40, PageRow.All.Select(row => row.Document).Distinct().Count());
    }

    [Fact]
    public void There_is_a_contract_for_each_of_the_43_messages_but_risk_item_which_is_a_part_of_others()
    {
        var pages = PageRow.All.Select(row => row.Document).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Equal(43 - 1, SpecContract.All.Count);
        Assert.All(SpecContract.All, contract => Assert.Contains(contract.Document, pages));
        Assert.NotEmpty(SpecContract.RiskItem);
    }

    [Fact]
    public void Every_row_stands_in_the_specs_as_the_page_prints_it()
    {
        var departures = new Exceptions("departures.tsv", cells => string.Join(' ', cells[..4]));
        List<string> faults =
        [
            .. Tables()
                .SelectMany(table => table.Differences())
                .Where(fault => !departures.Allow(Key(fault.Row)))
                .Select(fault => $"{fault.Row.Place}: {fault.Difference}"),
            .. Unread().Select(table => $"{table}: no contract was read from it"),
        ];

        Report(faults.Concat(departures.Idle()));
    }

    [Fact]
    public void A_row_that_no_page_has_is_explained()
    {
        var own = new Exceptions("own-rows.tsv", cells => string.Join(' ', cells[..3]));
        List<string> faults =
        [
            .. from contract in SpecContract.All
            from message in contract.Messages
            let printed = Names(contract.Document, message.Message)
            from field in message.Fields
            where !printed.Any(field.IsCalled)
            let place = $"{message.Contract} {message.Message} {field.Name}"
            where !own.Allow(place)
            select $"{place}: no table has this row",
        ];

        Report(faults.Concat(own.Idle()));
    }

    [Fact]
    public void The_generated_messages_have_the_rows_of_the_specs()
    {
        var types = typeof(LianLianGateway)
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(GatewayMessageAttribute)))
            .ToDictionary(type => type.Name, Names);

        Report(
            from message in SpecContract.All.SelectMany(contract => contract.Messages)
            let written = message.Fields.Select(field => field.Name).ToList()
            let generated = types.GetValueOrDefault(message.TypeName, [])
            where !written.SequenceEqual(generated.Where(name => written.Contains(name) || !message.HasUnwritten(name)))
            select $"{message.TypeName} has {string.Join(", ", generated)}"
        );
    }

    private static IEnumerable<TableComparison> Tables()
    {
        var risk = new SpecMessage("", "", "", SpecContract.RiskItem, [], []);
        foreach (var table in PageRow.All.GroupBy(row => (row.Document, row.Message, row.Condition)))
        {
            var message = table.Key.Document == RiskItem ? risk : Find(table.Key.Document, table.Key.Message);
            if (message is not null)
            {
                var isOneGroup = message == risk && table.Key.Message != EveryMerchants;
                yield return new TableComparison(message, [.. table], isOneGroup);
            }
        }
    }

    private static IEnumerable<string> Unread() =>
        from table in PageRow.All.Select(row => (row.Document, row.Message)).Distinct()
        where table.Document != RiskItem && Find(table.Document, table.Message) is null
        select $"{table.Document} {table.Message}";

    private static SpecMessage? Find(string document, string message) =>
        SpecContract
            .All.Where(contract => contract.Document.Equals(document, StringComparison.OrdinalIgnoreCase))
            .SelectMany(contract => contract.Messages)
            .SingleOrDefault(candidate => candidate.Message == message);

    private static HashSet<string> Names(string document, string message) =>
        [
            .. PageRow
                .All.Where(row => row.Document.Equals(document, StringComparison.OrdinalIgnoreCase))
                .Where(row => row.Message == message)
                .Select(row => row.Name),
        ];

    private static IEnumerable<string> Names(Type message) =>
        message
            .GetProperties()
            .Select(property => property.GetCustomAttribute<WireNameAttribute>()?.Name)
            .OfType<string>();

    private static string Key(PageRow row) => $"{row.Document} {row.Message} {row.Condition} {row.Order}";

    private static void Report(IEnumerable<string> faults)
    {
        List<string> all = [.. faults];
        Assert.True(all.Count == 0, $"{all.Count} differences:\n{string.Join('\n', all)}");
    }
}
