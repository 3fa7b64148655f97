using GatewayContracts.LianLian.Tests.Documented;
using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The section of the reference on one of the gateway's pages.</summary>
internal sealed class ReferenceSection(ReferenceWords words)
{
    private const string ReturnCode = "ret_code";

    private readonly ReferenceTable _table = new(words);
    private readonly ReferenceConditions _conditions = new(words);

    public string Write(ContractPage page)
    {
        var tables = page.Messages.Select(message => (Message: message, Rows: Rows(message))).ToList();
        return Markdown.Blocks([
            $"### {page.Name}",
            words.Page(page.File.Doc("title", words.Language)!, page.Link),
            .. tables.Select(table => Message(page, table.Message, table.Rows)),
            ReturnCodes(page),
            Codes(tables.SelectMany(table => table.Rows)),
        ]);
    }

    /// <summary>The values of those fields that have a list of them; nothing where there are none.</summary>
    public string Codes(IEnumerable<ReferenceRow> rows)
    {
        var codes = rows.SelectMany(row => ReferenceCode.Of(row, words.Language)).Distinct().ToList();
        return codes.Count > 0 ? Markdown.Blocks([$"**{words.Codes}**", _table.Codes(codes)]) : "";
    }

    private static List<ReferenceRow> Rows(SpecMessage message) =>
        [.. ReferenceRow.All(message.Fields, GeneratedProperty.Class(message.TypeName))];

    private string Message(ContractPage page, SpecMessage message, IReadOnlyList<ReferenceRow> rows)
    {
        var (title, keys) = message.Message switch
        {
            "request" => (words.Request, page.File.Mapping("request")!),
            "response" => (words.Response, page.File.Mapping("response")!),
            _ => (page.IsBroughtBackByBrowser ? words.Return : words.Notification, page.File),
        };
        var address = message.Message == "request" ? page.File.Mapping("operation")?.Text("endpoint") : null;
        var groups = keys.Mapping("groups") ?? [];
        var conditions = message
            .Rules.Select(_conditions.Rule)
            .Concat(groups.Select(group => _conditions.Group(group.Key.ToString(), (YamlMappingNode)group.Value)));
        return Markdown.Blocks([
            $"**{title}** `{message.TypeName}`{(address is null ? "" : words.SentTo(address))}",
            _table.Fields(rows),
            string.Join("\n", conditions.Select(condition => $"- {condition}")),
        ]);
    }

    // Those that the page has besides the gateway's.
    private string ReturnCodes(ContractPage page)
    {
        if (page.File.Mapping("outcome")?.Mapping("codes") is not { } codes)
        {
            return "";
        }

        var response = GeneratedProperty.Class(page.Messages[^1].TypeName);
        var type = GeneratedProperty.Content(GeneratedProperty.Of(response, ReturnCode)).Name;
        return Markdown.Blocks([
            $"**{words.ReturnCodes}**",
            _table.ReturnCodes(ReferenceCode.Of(codes, ReturnCode, type, words.Language)),
        ]);
    }
}
