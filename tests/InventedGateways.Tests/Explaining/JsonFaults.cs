using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using GatewayContracts.Explaining;

namespace InventedGateways.Tests.Explaining;

/// <summary>What was done otherwise to the sign string of a JSON notification, MD5 with RSA.</summary>
internal static class JsonFaults
{
    private static readonly Encoding s_gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    public static Dictionary<string, PlantedFault> All { get; } =
        new(StringComparer.Ordinal)
        {
            ["nothing"] = Over(Notice.Text, SignatureFinding.Holds),
            ["order: as the docs list"] = Over(
                Notice.In(
                    "oid_partner",
                    "sign_type",
                    "no_order",
                    "dt_order",
                    "oid_paybill",
                    "money_order",
                    "result_pay",
                    "info_order",
                    "pay_type",
                    "notify_url",
                    "payLoad",
                    "pay1",
                    "pay",
                    "note",
                    "lines",
                    "nothing",
                    "fee",
                    "goods"
                ),
                RepairKind.Order
            ),
            ["order: code unit"] = Over(
                Notice.In(
                    "dt_order",
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
                RepairKind.Order
            ),
            ["order: upper case"] = Over(
                Notice.In(
                    "dt_order",
                    "fee",
                    "goods",
                    "info_order",
                    "lines",
                    "money_order",
                    "note",
                    "nothing",
                    "notify_url",
                    "no_order",
                    "oid_partner",
                    "oid_paybill",
                    "pay",
                    "pay1",
                    "payLoad",
                    "pay_type",
                    "result_pay",
                    "sign_type"
                ),
                RepairKind.Order
            ),
            ["order: culture"] = Over(
                Notice.In(
                    "dt_order",
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
                    "pay_type",
                    "pay1",
                    "payLoad",
                    "result_pay",
                    "sign_type"
                ),
                RepairKind.Order
            ),
            ["order: as received"] = Over(
                Notice.In(
                    "oid_partner",
                    "sign_type",
                    "no_order",
                    "notify_url",
                    "dt_order",
                    "money_order",
                    "result_pay",
                    "pay_type",
                    "payLoad",
                    "pay1",
                    "pay",
                    "info_order",
                    "note",
                    "lines",
                    "nothing",
                    "fee",
                    "oid_paybill",
                    "goods"
                ),
                RepairKind.Order
            ),
            ["order: descending"] = Over(
                Notice.Join(Notice.Fields.OrderByDescending(field => field.Name, StringComparer.Ordinal)),
                RepairKind.Order
            ),
            ["order: pairs"] = Over(
                Notice.Join(Notice.Fields.OrderBy(field => field.Name + "=" + field.Value, StringComparer.Ordinal)),
                RepairKind.Order
            ),
            ["empty kept"] = Over(Notice.With("fee", "empty", ""), RepairKind.EmptyKept, "empty"),
            ["null kept"] = Over(Notice.With("goods", "gone", "null"), RepairKind.NullKept, "gone"),
            ["null as empty"] = Over(Notice.With("goods", "gone", ""), RepairKind.NullKept, "gone"),
            ["null text dropped"] = Over(Notice.Without("nothing"), RepairKind.NullTextDropped, "nothing"),
            ["unknown field left out"] = Over(Notice.Without("notify_url"), RepairKind.FieldLeftOut, "notify_url"),
            ["documented field left out"] = Over(Notice.Without("info_order"), RepairKind.FieldLeftOut, "info_order"),
            ["algorithm field left out"] = Over(Notice.Without("sign_type"), RepairKind.FieldLeftOut, "sign_type"),
            ["all unknown fields left out"] = Over(
                Notice.In(
                    "dt_order",
                    "info_order",
                    "money_order",
                    "no_order",
                    "oid_partner",
                    "oid_paybill",
                    "pay_type",
                    "result_pay",
                    "sign_type"
                ),
                RepairKind.FieldLeftOut
            ),
            ["signature field signed empty"] = Over(
                Notice.With("sign_type", "sign", ""),
                RepairKind.FieldTakenIn,
                "sign"
            ),
            ["coded field lost"] = Over(Notice.Text, RepairKind.FieldAdded, "result_pay") with
            {
                Body = Notice.Body.Replace("\"result_pay\":\"SUCCESS\",", "", StringComparison.Ordinal),
            },
            ["algorithm field lost"] = Over(Notice.Text, RepairKind.FieldAdded, "sign_type") with
            {
                Body = Notice.Body.Replace("\"sign_type\":\"RSA\",", "", StringComparison.Ordinal),
            },
            ["documented field signed empty"] = Over(
                Notice.With("sign_type", "settle_date", ""),
                RepairKind.FieldAdded,
                "settle_date"
            ),
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
                By = SignatureAlgorithm.Sha256WithRsa,
            },
            ["SHA-1"] = Over(Notice.Text, SignatureFinding.OtherAlgorithm, RepairKind.Algorithm) with
            {
                By = SignatureAlgorithm.Sha1WithRsa,
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
                By = SignatureAlgorithm.Sha256WithRsa,
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

    private static PlantedFault Over(string signed, RepairKind kind, string? field = null) =>
        Over(signed, SignatureFinding.OtherwiseMadeText, kind) with
        {
            Field = field,
        };

    private static PlantedFault Over(string signed, SignatureFinding finding, params RepairKind[] kinds) =>
        new(
            Notice.Contract,
            Encoding.UTF8.GetBytes(signed),
            SignatureAlgorithm.Md5WithRsa,
            Notice.Body,
            finding,
            kinds
        );

    private static string Hex(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(Encoding.UTF8.GetBytes(text)));
}
