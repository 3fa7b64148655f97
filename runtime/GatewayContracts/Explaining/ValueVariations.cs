using System.Net;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>Values that are rewritten before they are signed, all in the same way.</summary>
internal static class ValueVariations
{
    public static IEnumerable<Variation> Of(VariationSource source) =>
        [
            Rewritten(RepairKind.Trimmed, "White space at the ends of the values is gone.", text => text.Trim()),
            Rewritten(RepairKind.PlusForSpace, "Blanks in the values are plus signs.", text => text.Replace(' ', '+')),
            Rewritten(RepairKind.PlusForSpace, "Plus signs in the values are blanks.", text => text.Replace('+', ' ')),
            Rewritten(
                RepairKind.UrlEncoding,
                "The values are URL-encoded, as in a form (a blank is +).",
                text => WebUtility.UrlEncode(text)
            ),
            Rewritten(RepairKind.UrlEncoding, "The values are URL-encoded (a blank is %20).", Uri.EscapeDataString),
            Rewritten(
                RepairKind.UrlEncoding,
                "The values are URL-encoded with small letters, as in a form (a blank is +).",
                text => StringEscapes.LowerCasePercent(WebUtility.UrlEncode(text))
            ),
            Rewritten(
                RepairKind.UrlEncoding,
                "The values are URL-encoded with small letters (a blank is %20).",
                text => StringEscapes.LowerCasePercent(Uri.EscapeDataString(text))
            ),
            Rewritten(
                RepairKind.UrlEncoding,
                "The values are URL-decoded once more.",
                text => WebUtility.UrlDecode(text)
            ),
            Rewritten(
                RepairKind.JsonEscapes,
                @"A slash in the values is escaped as in JSON (\/).",
                text => StringEscapes.Json(text, slash: true, unicode: false)
            ),
            Rewritten(
                RepairKind.JsonEscapes,
                @"Letters beyond ASCII in the values are escaped as in JSON (\u).",
                text => StringEscapes.Json(text, slash: false, unicode: true)
            ),
            Rewritten(
                RepairKind.JsonEscapes,
                @"Slashes and letters beyond ASCII in the values are escaped as in JSON (\/ and \u).",
                text => StringEscapes.Json(text, slash: true, unicode: true)
            ),
            Rewritten(
                RepairKind.JsonEscapes,
                @"Letters beyond ASCII in the values are escaped as in JSON, with capitals (\u00E9).",
                text => StringEscapes.Json(text, slash: false, unicode: true, upperCase: true)
            ),
            Rewritten(
                RepairKind.JsonEscapes,
                "Quotation marks, backslashes and line ends in the values are escaped as in JSON.",
                text => StringEscapes.Json(text, slash: false, unicode: false)
            ),
            new(
                "values",
                RepairKind.JsonEscapes,
                "The values are signed as they stand in the body, escapes included.",
                recipe => AsInBody(recipe, source.Raw)
            ),
            Rewritten(
                RepairKind.JsonEscapes,
                "The values stand in quotation marks, as in JSON.",
                text => "\"" + StringEscapes.Json(text, slash: false, unicode: false) + "\""
            ),
            Rewritten(
                RepairKind.JsonEscapes,
                "JSON escapes in the values are resolved once more.",
                StringEscapes.ResolveJson
            ),
            Rewritten(
                RepairKind.HtmlEscapes,
                "The values are escaped as in HTML (&amp; &lt; &gt; &quot; &#39;).",
                text => StringEscapes.Html(text, "&#39;")
            ),
            Rewritten(
                RepairKind.HtmlEscapes,
                "The values are escaped as in HTML, but for the apostrophe.",
                text => StringEscapes.Html(text, "'")
            ),
            Rewritten(
                RepairKind.HtmlEscapes,
                "The values are escaped as in HTML (&#039; for the apostrophe).",
                text => StringEscapes.Html(text, "&#039;")
            ),
            Rewritten(
                RepairKind.HtmlEscapes,
                "The values are escaped as in XML (&apos; for the apostrophe).",
                text => StringEscapes.Html(text, "&apos;")
            ),
            Rewritten(
                RepairKind.HtmlEscapes,
                "HTML escapes in the values are resolved.",
                text => WebUtility.HtmlDecode(text)
            ),
            Rewritten(
                RepairKind.LineEnds,
                "Line ends in the values are LF.",
                text => text.ReplaceLineEndings("\n"),
                "line ends of values"
            ),
            Rewritten(
                RepairKind.LineEnds,
                "Line ends in the values are CR LF.",
                text => text.ReplaceLineEndings("\r\n"),
                "line ends of values"
            ),
            Rewritten(
                RepairKind.LineEnds,
                "Line ends in the values are gone.",
                text => text.ReplaceLineEndings(""),
                "line ends of values"
            ),
        ];

    private static Variation Rewritten(
        RepairKind kind,
        string sentence,
        Func<string, string> rewrite,
        string? aspect = null
    ) =>
        new(
            aspect ?? (kind == RepairKind.Trimmed ? "ends of values" : "values"),
            kind,
            sentence,
            recipe => recipe with { Rewrites = [.. recipe.Rewrites, rewrite] }
        );

    private static TextRecipe? AsInBody(TextRecipe recipe, IReadOnlyDictionary<string, string> raw) =>
        raw.Count == 0
            ? null
            : recipe with
            {
                Fields =
                [
                    .. recipe.Fields.Select(field =>
                        field.Value.Kind == WireKind.Text && raw.TryGetValue(field.Name, out var text)
                            ? new WireField(field.Name, WireValue.OfText(text))
                            : field
                    ),
                ],
            };
}
