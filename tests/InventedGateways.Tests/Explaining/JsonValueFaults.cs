using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GatewayContracts.Explaining;
using static InventedGateways.Tests.Explaining.JsonFaults;

namespace InventedGateways.Tests.Explaining;

/// <summary>What was done otherwise to the values of a JSON notification, or to its sign string as a whole.</summary>
internal static class JsonValueFaults
{
    private static readonly Encoding s_gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    public static Dictionary<string, PlantedFault> All { get; } =
        new(StringComparer.Ordinal)
        {
            ["trimmed"] = Over(Notice.Rewritten(text => text.Trim()), RepairKind.Trimmed),
            ["plus for blank"] = Over(Notice.Rewritten(text => text.Replace(' ', '+')), RepairKind.PlusForSpace),
            ["blank for plus"] = Over(Notice.Rewritten(text => text.Replace('+', ' ')), RepairKind.PlusForSpace),
            ["URL-encoded as in a form"] = Over(
                Notice.Rewritten(text => WebUtility.UrlEncode(text)),
                RepairKind.UrlEncoding
            ),
            ["URL-encoded"] = Over(Notice.Rewritten(Uri.EscapeDataString), RepairKind.UrlEncoding),
            ["HTML-escaped"] = Over(
                Notice.Rewritten(text =>
                    WebUtility
                        .HtmlEncode(text)
                        .Replace("&#235;", "ë", StringComparison.Ordinal)
                        .Replace("&#233;", "é", StringComparison.Ordinal)
                ),
                RepairKind.HtmlEscapes
            ),
            ["slashes escaped"] = Over(
                Notice.Rewritten(text =>
                    text.Replace("\\", "\\\\", StringComparison.Ordinal)
                        .Replace("\"", "\\\"", StringComparison.Ordinal)
                        .Replace("/", "\\/", StringComparison.Ordinal)
                        .Replace("\r\n", "\\r\\n", StringComparison.Ordinal)
                ),
                RepairKind.JsonEscapes
            ),
            ["letters escaped"] = Over(
                Notice.Rewritten(text =>
                    Regex.Replace(
                        text.Replace("\"", "\\\"", StringComparison.Ordinal)
                            .Replace("\r\n", "\\r\\n", StringComparison.Ordinal),
                        "[^\0-~]",
                        found => $"\\u{(int)found.Value[0]:x4}"
                    )
                ),
                RepairKind.JsonEscapes
            ),
            ["as in the body"] = Over(
                Notice.Join(
                    Notice.Fields.Select(field =>
                        field.Name switch
                        {
                            "notify_url" => (field.Name, @"https:\/\/shop.example\/n"),
                            "payLoad" => (field.Name, @"Zo\u00eb"),
                            "info_order" => (field.Name, @"茶/杯 <a> \""x\"" 'y' & co"),
                            "lines" => (field.Name, @"one\r\ntwo"),
                            _ => field,
                        }
                    )
                ),
                RepairKind.JsonEscapes
            ),
            ["number without zeros"] = Over(Notice.Changed("money_order", "210.1"), RepairKind.Number, "money_order"),
            ["JSON number without zeros"] = Over(Notice.Changed("fee", "1.5"), RepairKind.Number, "fee"),
            ["all numbers without zeros"] = Over(
                Notice.Changed("fee", "1.5").Replace("210.10", "210.1", StringComparison.Ordinal),
                RepairKind.Number
            ),
            ["nested as received"] = Over(
                Notice.Changed("goods", """{"b": 2, "a":"é/", "c":null}"""),
                RepairKind.Nested
            ),
            ["nested compact as received"] = Over(Notice.Changed("goods", """{"b":2,"a":"é/"}"""), RepairKind.Nested),
            ["nested with nulls"] = Over(Notice.Changed("goods", """{"a":"é/","b":2,"c":null}"""), RepairKind.Nested),
            ["nested with spaces"] = Over(
                Notice.Changed("goods", """{"b": 2, "a": "é/", "c": null}"""),
                RepairKind.Nested
            ),
            ["nested with escapes"] = Over(
                Notice.Changed("goods", """{"b":2,"a":"\u00e9\/","c":null}"""),
                RepairKind.Nested
            ),
            ["name with a stray blank"] = Over(Notice.Text, RepairKind.Names, "notify_url ") with
            {
                Body = Notice.Body.Replace("\"notify_url\"", "\"notify_url \"", StringComparison.Ordinal),
            },
            ["names in capitals"] = Over(
                Notice.Join(Notice.Fields.Select(field => (field.Name.ToUpperInvariant(), field.Value))),
                RepairKind.Names
            ),
            ["line ends LF"] = Over(
                Notice.Rewritten(text => text.Replace("\r\n", "\n", StringComparison.Ordinal)),
                RepairKind.LineEnds
            ),
            ["line feed at the end"] = Over(Notice.Text + "\n", RepairKind.LineEnds),
            ["byte order mark"] = Over("\uFEFF" + Notice.Text, RepairKind.ByteOrderMark),
            ["separator at the end"] = Over(Notice.Text + "&", RepairKind.Suffix),
            ["no separators"] = Over(
                string.Concat(Notice.Fields.Select(field => $"{field.Name}={field.Value}")),
                RepairKind.Separator
            ),
            ["values alone"] = Over(string.Concat(Notice.Fields.Select(field => field.Value)), RepairKind.Separator),
            ["GBK"] = Over(Notice.Text, RepairKind.Charset) with { Signed = s_gbk.GetBytes(Notice.Text) },
            ["ISO-8859-1"] = Over(Notice.Text, RepairKind.Charset) with
            {
                Signed = Encoding.Latin1.GetBytes(Notice.Text),
            },
            ["encoded twice"] = Over(
                Notice.Rewritten(text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text))),
                RepairKind.Charset
            ),
            ["SHA-256"] = Over(Notice.Text, SignatureFinding.OtherAlgorithm, RepairKind.Algorithm) with
            {
                By = SignatureAlgorithm.Of("sha256-with-rsa"),
            },
            ["SHA-1"] = Over(Notice.Text, SignatureFinding.OtherAlgorithm, RepairKind.Algorithm) with
            {
                By = SignatureAlgorithm.Of("sha1-with-rsa"),
            },
            ["prehash"] = Over(Hex(Notice.Text), SignatureFinding.OtherPrehash, RepairKind.Prehash),
            ["prehash in capitals"] = Over(
                Hex(Notice.Text).ToUpperInvariant(),
                SignatureFinding.OtherPrehash,
                RepairKind.Prehash
            ),
            ["two: code units and an empty value"] = Over(
                Notice.In("dt_order")
                    + "&empty=&"
                    + Notice.In(
                        "fee",
                        "goods",
                        "info_order",
                        "lines",
                        "money_order",
                        "no_order",
                        "note",
                        "nothing",
                        "notify_url",
                        "oid_partner",
                        "oid_paybill",
                        "pay",
                        "pay1",
                        "payLoad",
                        "pay_type",
                        "result_pay",
                        "sign_type"
                    ),
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Order,
                RepairKind.EmptyKept
            ),
            ["two: a field left out and a number rewritten"] = Over(
                Notice.Without("note").Replace("210.10", "210.1", StringComparison.Ordinal),
                SignatureFinding.OtherwiseMadeText,
                RepairKind.FieldLeftOut,
                RepairKind.Number
            ),
            ["two: SHA-256 and the algorithm field left out"] = Over(
                Notice.Without("sign_type"),
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Algorithm,
                RepairKind.FieldLeftOut
            ) with
            {
                By = SignatureAlgorithm.Of("sha256-with-rsa"),
            },
            ["two: trimmed and encoded in GBK"] = Over(
                "",
                SignatureFinding.OtherwiseMadeText,
                RepairKind.Trimmed,
                RepairKind.Charset
            ) with
            {
                Signed = s_gbk.GetBytes(Notice.Rewritten(text => text.Trim())),
            },
        };
}
