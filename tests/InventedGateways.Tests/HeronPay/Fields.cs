namespace InventedGateways.Tests.HeronPay;

/// <summary>Changes the fields of a message that is written by hand.</summary>
internal static class Fields
{
    public static Dictionary<string, string> With(this Dictionary<string, string> fields, string name, string value) =>
        new(fields) { [name] = value };
}
