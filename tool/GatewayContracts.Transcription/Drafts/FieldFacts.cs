using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Transcription.Prose;
using GatewayContracts.Transcription.Tables;
using GatewayContracts.Transcription.Words;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>The keys of a row that the prose beside it tells.</summary>
internal sealed partial class FieldFacts(
    PrintedRow row,
    PrintedType type,
    string words,
    IReadOnlyList<PrintedCode> codes,
    bool isReceived,
    List<string> questions
)
{
    public string Type => type.Text;

    public IReadOnlyList<DraftKey> Keys()
    {
        var keys = new List<DraftKey>();
        var format = type.IsString && codes.Count == 0 ? FormatOf(keys) : null;
        if (format is not null)
        {
            keys.Insert(0, new DraftKey("format", format));
        }

        AddRange(keys, format);
        if (type.IsString && codes.Count == 0 && format is (null or "digits"))
        {
            AddLength(keys);
        }

        AddValues(keys);
        if (ValueWords.IsUnsigned(row.Description))
        {
            keys.Add(new DraftKey("signed", "false"));
        }

        if (isReceived && ValueWords.ReturnedWhen(words) is { } when)
        {
            keys.Add(new DraftKey("returned_when", YamlQuoting.Scalar(when)));
        }

        return keys;
    }

    private string? FormatOf(List<DraftKey> keys)
    {
        var (date, open) = FormatWords.Date(words);
        if (open is not null)
        {
            questions.Add(open);
        }

        if (date is not null)
        {
            questions.RemoveAll(question => question.StartsWith("in which form?", StringComparison.Ordinal));
            return date;
        }

        if (FormatWords.Places(words) is { } places)
        {
            return places == 0 ? "decimal" : $"decimal({places.ToString(CultureInfo.InvariantCulture)})";
        }

        if (type.Format is not null)
        {
            return type.Format;
        }

        if (FormatWords.Lengths(words) is { IsDigits: true })
        {
            return "digits";
        }

        Ask(FormatWords.IsInCents(words), "an amount in cents? Then it is `type: Int`, or `format: digits`");
        Ask(
            Address().IsMatch(words) || Address().IsMatch(row.Name.Replace('_', ' ')),
            "an address? Then add `format: url`"
        );
        Ask(
            words.Contains("base64", StringComparison.OrdinalIgnoreCase),
            "Base64 with its padding, on one line? Then add `format: base64`"
        );
        Ask(
            words.Contains("json", StringComparison.OrdinalIgnoreCase),
            "a JSON text? Then add `format: json`, and `fields` for its members"
        );
        return null;
    }

    private void AddRange(List<DraftKey> keys, string? format)
    {
        if (FormatWords.Range(words) is not { } range)
        {
            return;
        }

        if (
            !range.IsOfLength && (type.Text == "Int" || format?.StartsWith("decimal", StringComparison.Ordinal) is true)
        )
        {
            keys.Add(new DraftKey("minimum", range.Least));
            keys.Add(new DraftKey("maximum", range.Most));
        }
        else
        {
            questions.Add(
                $"the page says {range.Least} to {range.Most}: of the value, or of its length? `minimum` and "
                    + "`maximum` are for Int and decimal"
            );
        }
    }

    private void AddLength(List<DraftKey> keys)
    {
        var lengths = FormatWords.Lengths(words).Lengths;
        if (lengths.Count == 0)
        {
            return;
        }

        if (type.Maximum is { } most && lengths.Any(length => length > most))
        {
            questions.Add(
                $"the prose says {string.Join(" or ", lengths)} characters, the type {type.Text}; which is right?"
            );
            return;
        }

        List<string> texts = [.. lengths.Select(length => length.ToString(CultureInfo.InvariantCulture))];
        keys.Add(new DraftKey("length", texts.Count == 1 ? texts[0] : $"[{string.Join(", ", texts)}]"));
    }

    private void AddValues(List<DraftKey> keys)
    {
        if (type.IsObject)
        {
            return;
        }

        var given =
            ValueWords.Default($"default: {row.Default}") is { } cell && row.Default.Length > 0
                ? cell
                : ValueWords.Default(row.Description);
        if (given is not null && row.Presence == Presence.Required)
        {
            questions.Add($"required, and yet with a default, `default: {given}`? One of the two is wrong");
        }
        else if (given is not null)
        {
            keys.Add(new DraftKey("default", YamlQuoting.Value(given)));
        }
        else if (ValueWords.Fixed(row.Description) is { } constant)
        {
            keys.Add(new DraftKey("fixed", YamlQuoting.Value(constant)));
        }
        else if (Constant().IsMatch(words) && codes.Count == 0)
        {
            questions.Add($"is `{words}` the only value? Then add `fixed: {words}`");
        }

        if (ExampleOf() is { } example)
        {
            keys.Add(new DraftKey("example", YamlQuoting.Value(example)));
            Ask(
                codes.Count == 0 && !ProtocolNames.Has(row.Name) && UpperWord().IsMatch(example),
                "which other values are there? The page shows one; list them as `codes`"
            );
        }
    }

    private string? ExampleOf()
    {
        var cell = row.Example.Trim().Trim('"', '`', '“', '”', '\'');
        return cell.Length is > 0 and <= 300 && !cell.Contains('\n', StringComparison.Ordinal)
            ? cell
            : ValueWords.Example(row.Description);
    }

    private void Ask(bool isOpen, string question)
    {
        if (isOpen)
        {
            questions.Add(question);
        }
    }

    [GeneratedRegex(@"\burl\b|https?://|网址|回调地址", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex("^[A-Z][A-Z0-9_]{1,30}$")]
    private static partial Regex Constant();

    [GeneratedRegex("^[A-Z][A-Z_]{2,30}$")]
    private static partial Regex UpperWord();
}
