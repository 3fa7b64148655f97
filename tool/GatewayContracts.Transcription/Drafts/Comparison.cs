using GatewayContracts.Generator.Binding;
using GatewayContracts.Transcription.Tables;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Compares what a page says of the same field in its request and in its response.</summary>
internal static class Comparison
{
    /// <summary>Asks where the two tables print different types.</summary>
    public static DraftMessage AskOfTypes(
        DraftMessage message,
        IReadOnlyList<PrintedRow> own,
        IReadOnlyList<PrintedRow> others,
        string otherTable
    )
    {
        var printed = own.ToDictionary(row => row.Name, StringComparer.Ordinal);
        var elsewhere = others.ToDictionary(row => row.Name, StringComparer.Ordinal);
        return message with { Fields = [.. message.Fields.Select(Asked)] };

        DraftField Asked(DraftField field)
        {
            var row = printed[field.Name];
            return elsewhere.TryGetValue(field.Name, out var other) && TypeOf(other) != TypeOf(row)
                ? Ask(
                    field,
                    $"here the page prints {Printed(row)}, in {otherTable} {Printed(other)}; which is right? "
                        + "`printed` keeps the other"
                )
                : field;
        }
    }

    /// <summary>
    /// A contract has one enum for a field; where the two tables list other codes, the response's takes another name.
    /// </summary>
    public static DraftMessage NameCodesApart(DraftMessage response, DraftMessage request)
    {
        var sent = request.Fields.ToDictionary(field => field.Name, field => field.Codes, StringComparer.Ordinal);
        return response with { Fields = [.. response.Fields.Select(field => Differs(field) ? Renamed(field) : field)] };

        bool Differs(DraftField field) =>
            field.Codes.Count > 0
            && sent.TryGetValue(field.Name, out var codes)
            && codes.Count > 0
            && !codes.SequenceEqual(field.Codes);
    }

    private static DraftField Renamed(DraftField field)
    {
        var name = new DraftKey("property", "Returned" + Identifier.PascalCase(field.Name));
        return Ask(
            field with
            {
                Keys = [.. field.Keys.Where(key => key.Name != "property"), name],
            },
            "the request's table lists other codes; are they one list? Then write it in both, and take `property` out"
        );
    }

    private static DraftField Ask(DraftField field, string question) =>
        field with
        {
            Questions = [.. field.Questions, question],
        };

    private static string TypeOf(PrintedRow row) => TypeNotation.Read(row.Type, row.Length)?.Text ?? Printed(row);

    private static string Printed(PrintedRow row) =>
        row.Length.Length > 0 ? $"{row.Type} {row.Length}"
        : row.Type.Length > 0 ? row.Type
        : "no type";
}
