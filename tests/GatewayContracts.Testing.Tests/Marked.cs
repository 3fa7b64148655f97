using GannetPay;

namespace GatewayContracts.Testing.Tests;

/// <summary>Messages that hold a marker in every sensitive field, and nowhere else.</summary>
internal static class Marked
{
    /// <summary>Long and rare, so that it is found whatever stands around it, and also where it was cut.</summary>
    public const string Marker = "Kx7QmarkerZw9";

    /// <summary>The same of digits.</summary>
    public const string Digits = "918273645546372819";

    private const string TooLong = Marker + "-------------------------------------------------";

    public static ChargeRequest Request(string order) =>
        new()
        {
            Order = order,
            Name = Marker,
            Card = Marker,
            IdNo = Marker,
            Phone = Marker,
            Agreement = Marker,
            Password = Marker,
            Letters = "m-918273645546372819",
            Digits = Digits,
            Payer = new() { Name = Marker, City = "Perth" },
            Cards = [new() { Number = Marker }],
        };

    /// <summary>The same, with every sensitive value too long, not of its pattern, or not of its format.</summary>
    public static ChargeRequest BrokenRequest(string order) =>
        new()
        {
            Order = order,
            Name = TooLong,
            Card = TooLong,
            IdNo = TooLong,
            Phone = TooLong,
            Agreement = TooLong,
            Password = Marker + "&order=2&",
            Letters = Marker,
            Digits = Marker,
            Payer = new() { Name = TooLong, City = "Perth" },
            Cards = [new() { Number = TooLong }],
        };

    public static string Response(string shop, string order, string code = "0", bool drifts = false) =>
        $$"""{"code":"{{code}}","words":"{{Marker}}","shop":"{{shop}}","sign_type":"RSA2","order":"{{order}}",{{Customer(drifts)}}}""";

    public static string Notification(string shop, string order, string state = "PAID", bool drifts = false) =>
        $$"""{"shop":"{{shop}}","sign_type":"RSA2","order":"{{order}}","state":"{{state}}","phone":"{{(drifts ? TooLong : Marker)}}",{{Customer(drifts, phone: false)}}}""";

    private static string Customer(bool drifts, bool phone = true)
    {
        var value = drifts ? TooLong : Marker;
        var letters = drifts ? Marker : "m-918273645546372819";
        var digits = drifts ? Marker : Digits;
        return $$"""
            "name":"{{value}}","card":"{{value}}","id_no":"{{value}}",{{(
                phone ? $"\"phone\":\"{value}\"," : ""
            )}}"agreement":"{{value}}","password":"{{value}}","hint":"{{value}}",
            "letters":"{{letters}}","digits":"{{digits}}","payer":{"name":"{{value}}","city":"Perth"},"cards":[{"number":"{{value}}"}]
            """;
    }
}
