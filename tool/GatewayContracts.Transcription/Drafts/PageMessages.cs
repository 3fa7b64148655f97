using GatewayContracts.Transcription.Tables;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Which table of a page belongs to which message.</summary>
/// <param name="Main">The rows of the request, or of the notification.</param>
/// <param name="Questions">What is not sure about that.</param>
internal sealed record PageMessages(
    bool IsNotification,
    IReadOnlyList<PrintedRow> Main,
    IReadOnlyList<PrintedRow> Response,
    IReadOnlyList<string> Questions
)
{
    public static PageMessages Of(PageTables page, bool? isNotification)
    {
        var questions = new List<string>();
        List<FieldTable> tables = [.. page.Fields.Where(table => table.Role != MessageRole.Header)];
        questions.AddRange(
            page.Fields.Except(tables)
                .Select(table => $"the table under \"{table.Heading}\" lists HTTP headers, and was left out")
        );
        var asked = isNotification ?? IsNotificationPage(page, tables);
        return asked ? Notification(tables, questions) : Call(tables, questions);
    }

    private static bool IsNotificationPage(PageTables page, List<FieldTable> tables) =>
        RoleWords.Of(page.Title ?? "") == MessageRole.Notification
        || (
            tables.Exists(table => table.Role == MessageRole.Notification)
            && !tables.Exists(table => table.Role == MessageRole.Request)
        );

    private static PageMessages Notification(List<FieldTable> tables, List<string> questions)
    {
        List<FieldTable> own = [.. tables.Where(table => table.Role != MessageRole.Response)];
        own = own.Count > 0 ? own : tables;
        questions.AddRange(
            tables
                .Except(own)
                .Select(table =>
                    $"the table under \"{table.Heading}\" was left out: is it the answer to the notification? "
                    + $"`acknowledge` says it ({string.Join(", ", table.Rows.Take(10).Select(row => row.Name))})"
                )
        );
        return new PageMessages(true, Merge(own, questions), [], questions);
    }

    private static PageMessages Call(List<FieldTable> tables, List<string> questions)
    {
        List<FieldTable> response = [.. tables.Where(table => table.Role == MessageRole.Response)];
        List<FieldTable> request = [.. tables.Where(table => table.Role == MessageRole.Request)];
        List<FieldTable> unknown = [.. tables.Where(table => table.Role is MessageRole.Unknown)];
        List<FieldTable> notified = [.. tables.Where(table => table.Role == MessageRole.Notification)];
        questions.AddRange(
            notified.Select(table =>
                $"the table under \"{table.Heading}\" was left out: a notification has a contract of its own"
            )
        );
        if (unknown.Count > 0)
        {
            var isSecondResponse = request.Count == 0 && response.Count == 0 && unknown.Count == 2;
            request = isSecondResponse ? [unknown[0]] : [.. unknown.Concat(request)];
            response = isSecondResponse ? [unknown[1]] : response;
            questions.Add(
                isSecondResponse
                    ? "is the first table the request's and the second the response's? No heading says so"
                    : "no heading says which message a table is of; it was taken for the request's. Is it a "
                        + "notification? Then transcribe with --notification"
            );
        }

        if (response.Count == 0)
        {
            questions.Add("no table of the response was found; what comes back?");
        }

        if (request.Count == 0)
        {
            questions.Add("no table of the request was found; what is sent?");
        }

        return new PageMessages(false, Merge(request, questions), Merge(response, questions), questions);
    }

    private static List<PrintedRow> Merge(List<FieldTable> tables, List<string> questions)
    {
        var rows = new Dictionary<string, PrintedRow>(StringComparer.Ordinal);
        foreach (var row in tables.SelectMany(table => table.Rows))
        {
            if (!rows.TryAdd(row.Name, row))
            {
                questions.Add($"{row.Name} stands twice; the second row was left out: {row.Type} {row.Description}");
            }
        }

        return [.. rows.Values];
    }
}
