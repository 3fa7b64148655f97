using System.Text;
using GatewayContracts.Explaining;

namespace InventedGateways.Tests.Explaining;

/// <summary>What was done otherwise to the sign string of a JSON notification, MD5 with RSA.</summary>
internal static class JsonFaults
{
    private static readonly Dictionary<string, PlantedFault> s_ofFields = new(StringComparer.Ordinal)
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
        ["signature field signed empty"] = Over(Notice.With("sign_type", "sign", ""), RepairKind.FieldTakenIn, "sign"),
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
    };

    public static Dictionary<string, PlantedFault> All { get; } =
        new(s_ofFields.Concat(JsonValueFaults.All), StringComparer.Ordinal);

    public static PlantedFault Over(string signed, RepairKind kind, string? field = null) =>
        Over(signed, SignatureFinding.OtherwiseMadeText, kind) with
        {
            Field = field,
        };

    public static PlantedFault Over(string signed, SignatureFinding finding, params RepairKind[] kinds) =>
        new(
            Notice.Contract,
            Encoding.UTF8.GetBytes(signed),
            SignatureAlgorithm.Of("md5-with-rsa"),
            Notice.Body,
            finding,
            kinds
        );

    public static string Hex(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(Encoding.UTF8.GetBytes(text)));
}
