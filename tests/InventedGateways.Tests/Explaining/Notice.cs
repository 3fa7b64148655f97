using GatewayContracts.Metadata;
using LianLian;

namespace InventedGateways.Tests.Explaining;

/// <summary>
/// A JSON notification with something in it for every mistake that signers make, and its fields in the order in which
/// they are signed.
/// </summary>
internal static class Notice
{
    public const string Body = """
        {"oid_partner":"201304121000001004","sign_type":"RSA","sign":"{sign}","no_order":"2013051500001","notify_url":"https:\/\/shop.example\/n","dt_order":"20260102030405",
         "money_order":"210.10","result_pay":"SUCCESS","pay_type":"2","payLoad":"Zo\u00eb","pay1":"+1 2","pay":"7","info_order":"茶/杯 <a> \"x\" 'y' & co","note":" in blanks ",
         "lines":"one\r\ntwo","empty":"","gone":null,"nothing":"null","fee":1.50,"oid_paybill":"2013051613121201",
         "goods":{"b": 2, "a":"é/", "c":null}}
        """;

    /// <summary>In the order of the contract: by code unit in lower case.</summary>
    public static readonly (string Name, string Value)[] Fields =
    [
        ("dt_order", "20260102030405"),
        ("fee", "1.50"),
        ("goods", """{"a":"é/","b":2}"""),
        ("info_order", "茶/杯 <a> \"x\" 'y' & co"),
        ("lines", "one\r\ntwo"),
        ("money_order", "210.10"),
        ("no_order", "2013051500001"),
        ("note", " in blanks "),
        ("nothing", "null"),
        ("notify_url", "https://shop.example/n"),
        ("oid_partner", "201304121000001004"),
        ("oid_paybill", "2013051613121201"),
        ("pay", "7"),
        ("pay1", "+1 2"),
        ("pay_type", "2"),
        ("payLoad", "Zoë"),
        ("result_pay", "SUCCESS"),
        ("sign_type", "RSA"),
    ];

    public static MessageContract Contract { get; } = Of<PaymentNotification>();

    public static MessageContract Of<T>()
        where T : class, IMessage<T> => T.Contract;

    public static string Text => Join(Fields);

    public static string Join(IEnumerable<(string Name, string Value)> fields) =>
        string.Join('&', fields.Select(field => $"{field.Name}={field.Value}"));

    public static string In(params string[] names) =>
        Join(names.Select(name => Fields.Single(field => field.Name == name)));

    public static string Without(params string[] names) => Join(Fields.Where(field => !names.Contains(field.Name)));

    public static string With(string before, string name, string value) =>
        Join(Fields.SelectMany(field => field.Name == before ? [(name, value), field] : new[] { field }));

    public static string Changed(string name, string value) =>
        Join(Fields.Select(field => field.Name == name ? (name, value) : field));

    public static string Rewritten(Func<string, string> rewrite) =>
        Join(Fields.Select(field => (field.Name, rewrite(field.Value))));
}
