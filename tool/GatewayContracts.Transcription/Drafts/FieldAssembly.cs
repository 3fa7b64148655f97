using System.Globalization;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Transcription.Pages;
using GatewayContracts.Transcription.Prose;
using GatewayContracts.Transcription.Tables;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Makes the rows of a message out of the rows of its tables.</summary>
/// <param name="tablesOfCodes">Codes that stand in tables of their own, by the field that is named above them.</param>
internal sealed class FieldAssembly(
    IReadOnlyDictionary<string, IReadOnlyList<PrintedCode>> tablesOfCodes,
    bool isReceived
)
{
    private const string RequiredWhen = "required when?";

    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);

    /// <summary>Whether a question is what the mark of a conditional field asks.</summary>
    public static bool AsksForCondition(string question) => question.StartsWith(RequiredWhen, StringComparison.Ordinal);

    public DraftField Of(PrintedRow row)
    {
        var questions = new List<string>();
        var type = TypeOf(row, questions);
        var codes = type.IsObject ? null : CodesOf(row);
        var words = codes?.Before ?? row.Description;
        var keys = new List<DraftKey>();
        var facts = new FieldFacts(row, type, words, codes?.Codes ?? [], isReceived, questions);
        keys.Add(new DraftKey("type", facts.Type));
        AddPresence(row, keys, questions);
        keys.AddRange(facts.Keys());
        AddProperty(row, keys);
        if (SensitiveWords.Kind(row.Name) is { } kind)
        {
            questions.Add($"must it not be seen in logs? Then add `sensitive: {kind}`");
        }

        if (VisibleText.OneLine(words) is { Length: > 0 } doc)
        {
            keys.Add(new DraftKey("doc", YamlQuoting.Scalar(doc)));
        }

        var named = CodeNaming.Of(codes?.Codes ?? []);
        if (CodeNaming.AreMakeshift(named))
        {
            questions.Add("what shall the codes be called in C#? The names below are makeshift");
        }

        var inner = new FieldAssembly(tablesOfCodes, isReceived);
        IReadOnlyList<DraftField> members = type.IsObject ? [.. row.Members.Select(inner.Of)] : [];
        return new DraftField(
            row.Name,
            keys,
            new DraftKey("codes", $"{named.Count.ToString(CultureInfo.InvariantCulture)} codes"),
            named,
            members,
            questions
        );
    }

    private CodeList? CodesOf(PrintedRow row) =>
        CodeList.Read(row.Description)
        ?? (tablesOfCodes.TryGetValue(row.Name, out var codes) ? new CodeList(codes, row.Description) : null);

    private static PrintedType TypeOf(PrintedRow row, List<string> questions)
    {
        var type = TypeNotation.Read(row.Type, row.Length);
        if (row.Members.Count > 0 && type is not { IsObject: true })
        {
            questions.Add(
                $"its table lists members, and the type it prints is `{row.Type}`; is it an Object or a List?"
            );
            return new PrintedType("Object");
        }

        if (type is null)
        {
            var sized = TypeNotation.Read("String", row.Length);
            questions.Add(
                row.Type.Length == 0
                    ? "which type has it? The page prints "
                        + $"none{(row.Length.Length > 0 ? $", but the length `{row.Length}`" : "")}"
                    : $"which type is `{row.Type}`?"
            );
            return row.Type.Length == 0 && sized is { Question: null } ? sized : new PrintedType("String");
        }

        if (type.Question is { } open)
        {
            questions.Add(open);
        }

        return type;
    }

    private static void AddPresence(PrintedRow row, List<DraftKey> keys, List<string> questions)
    {
        switch (row.Presence)
        {
            case Presence.Required:
                keys.Add(new DraftKey("required", "true"));
                break;
            case Presence.Conditional:
                questions.Add($"{RequiredWhen} The page marks it `{row.PresenceText}`");
                break;
            case Presence.Unknown or null:
                questions.Add(
                    row.PresenceText.Length > 0
                        ? $"is it required? The page marks it `{row.PresenceText}`"
                        : "is it required? The page does not say, or its mark is lost"
                );
                break;
        }
    }

    private void AddProperty(PrintedRow row, List<DraftKey> keys)
    {
        var name = Identifier.PascalCase(row.Name);
        if (Identifier.IsValidTypeName(name) && _properties.Add(name))
        {
            return;
        }

        var free = Identifier.IsValidTypeName(name)
            ? name
            : "Field" + string.Concat(name.Where(char.IsAsciiLetterOrDigit));
        for (var number = 2; !_properties.Add(free); number++)
        {
            free = $"{name}{number.ToString(CultureInfo.InvariantCulture)}";
        }

        keys.Add(new DraftKey("property", free));
    }
}
