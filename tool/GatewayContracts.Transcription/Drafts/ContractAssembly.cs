using GatewayContracts.Transcription.Prose;
using GatewayContracts.Transcription.Tables;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Makes a draft out of what was read of a page.</summary>
internal static class ContractAssembly
{
    private const string Placeholder = "https://gateway.example/";
    private const int MostListed = 300;

    /// <param name="name">The contract's name, where the person gave one.</param>
    /// <param name="isNotification">Null where the page shall tell it.</param>
    public static Draft Of(PageTables page, string gateway, string? name, bool? isNotification, DateOnly today)
    {
        var messages = PageMessages.Of(page, isNotification);
        var codes = FieldCodes.Of(page.Codes, messages.Main.Concat(messages.Response));
        List<string> prose = [.. page.Prose.Select(sentence => sentence.Text)];
        var main = MessageAssembly.Of(
            messages.Main,
            codes.ByField,
            ProseOf(page, MessageRole.Response, isIt: false),
            isReceived: messages.IsNotification
        );
        var response = messages.IsNotification ? null : ResponseOf(page, messages, codes, main);
        main = Comparison.AskOfTypes(main, messages.Main, messages.Response, "the response's table");
        var samples = SampleAssembly.Of(page.Samples, messages);
        List<string> questions = [.. messages.Questions, .. page.Unread.Take(MostListed)];
        var head = Head(page, gateway, name, today, questions);
        var (operation, open) = messages.IsNotification
            ? (null, Answers())
            : Operation(prose, page.Title ?? "", samples.Encoding);
        List<DraftKey> notification =
            messages.IsNotification && samples.Encoding != "json" ? [new DraftKey("encoding", samples.Encoding)] : [];
        return new Draft(
            head,
            operation,
            open,
            notification,
            Listed(main, messages.IsNotification ? codes.Rest : []),
            response,
            samples.Examples,
            [.. questions, .. samples.Questions]
        );
    }

    private static DraftMessage ResponseOf(
        PageTables page,
        PageMessages messages,
        FieldCodes codes,
        DraftMessage request
    )
    {
        var response = MessageAssembly.Of(
            messages.Response,
            codes.ByField,
            ProseOf(page, MessageRole.Response, isIt: true),
            isReceived: true
        );
        response = Comparison.AskOfTypes(
            Comparison.NameCodesApart(response, request),
            messages.Response,
            messages.Main,
            "the request's table"
        );
        List<string> both =
        [
            .. messages
                .Response.Select(row => row.Name)
                .Where(name => !ProtocolNames.Has(name) && messages.Main.Any(row => row.Name == name)),
        ];
        List<string> echo =
            both.Count > 0
                ? [$"which of these must come back as they were sent? `echo` lists them: {string.Join(", ", both)}"]
                : [];
        return Listed(response with { Questions = [.. response.Questions, .. echo] }, codes.Rest);
    }

    private static IEnumerable<string> ProseOf(PageTables page, MessageRole role, bool isIt) =>
        page.Prose.Where(sentence => sentence.Role == role == isIt).Select(sentence => sentence.Text);

    private static DraftMessage Listed(DraftMessage message, IReadOnlyList<(string Code, string Meaning)> codes) =>
        codes.Count == 0
            ? message
            : message with
            {
                Questions =
                [
                    .. message.Questions,
                    "the page lists return codes. `outcome` in the gateway's file says what each lets you "
                        + "conclude, `is: "
                        + "success`, `pending`, `failure` or `unknown`:",
                    .. codes.Take(MostListed).Select(code => $"  {code.Code} {code.Meaning}"),
                ],
            };

    private static List<DraftKey> Head(
        PageTables page,
        string gateway,
        string? name,
        DateOnly today,
        List<string> questions
    )
    {
        var (fromTitle, isFromTitle) = ContractNaming.Of(page.Title);
        if (name is null && !isFromTitle)
        {
            questions.Add("what shall the contract be called in C#? The page's title gives no name; --contract does");
        }

        var date = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var title = YamlQuoting.Scalar(page.Title ?? name ?? fromTitle);
        var quoted = title.AsSpan().ContainsAny(",{}[]") && !title.StartsWith('"') ? $"\"{title}\"" : title;
        return
        [
            new("gateway", gateway),
            new("contract", name ?? fromTitle),
            new("title", title),
            new("read_from", $"{{ page: {quoted}, date: {date} }}"),
        ];
    }

    private static (List<DraftKey> Keys, List<string> Questions) Operation(
        List<string> prose,
        string title,
        string encoding
    )
    {
        var questions = new List<string>();
        var addresses = EndpointWords.Read(prose);
        if (addresses.Count != 1)
        {
            questions.Add(
                addresses.Count == 0
                    ? "where is the request sent to? The page names no address, so the endpoint below is none"
                    : $"which of these is the endpoint? {string.Join(" ", addresses)}"
            );
        }

        var isQuery =
            title.Contains("query", StringComparison.OrdinalIgnoreCase)
            || title.Contains("查询", StringComparison.Ordinal);
        questions.Add(
            isQuery
                ? "it is about a query: does it change nothing? Then add `safety: read`; without, it is never "
                    + "sent twice"
                : "may it be sent twice? `safety: read` or `idempotent` says so; left out, it is never sent twice"
        );
        List<DraftKey> keys = [new("endpoint", YamlQuoting.Scalar(addresses.Count == 1 ? addresses[0] : Placeholder))];
        if (encoding != "json")
        {
            keys.Add(new DraftKey("encoding", encoding));
        }

        return (keys, questions);
    }

    private static List<string> Answers() =>
        [
            "what does the gateway expect back, and when does it send again? `notification` says it: acknowledge, "
                + "refuse, deadline, resend, and the `identity` of an event",
        ];
}
