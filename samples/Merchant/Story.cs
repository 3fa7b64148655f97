using GatewayContracts;
using LianLian;

namespace Merchant;

/// <summary>Prints what happens, for a person to read.</summary>
internal static class Story
{
    private const int Column = 22;

    public static void Title(string text) => Console.WriteLine($"\n{text}\n{new string('─', text.Length)}");

    public static void Line(string label, string text) => Console.WriteLine($"  {label, -Column}{text}");

    public static void Answer(Outcome<PaymentResultQueryResponse> outcome)
    {
        switch (outcome)
        {
            case Answered<PaymentResultQueryResponse> answered:
                Line("signed by the gateway", answered.Answer.SignString);
                Line("verified with", answered.Answer.Key.Name ?? answered.Answer.Key.Fingerprint);
                Typed(answered.Message);
                break;
            case Pending<PaymentResultQueryResponse> or Refused<PaymentResultQueryResponse>:
                Line("answered", outcome.ToString()!);
                break;
            case Unknown<PaymentResultQueryResponse> unknown:
                Line("not known", unknown.ToString());
                break;
        }
    }

    public static void Delivery(Delivery delivery, string reply, string? log)
    {
        Console.WriteLine($"\n  {delivery.Title}");
        Line("  the shop's log", log ?? "nothing to tell");
        Line("  answered", reply);
    }

    public static void End(bool asExpected) =>
        Console.WriteLine(
            asExpected
                ? "\nEverything genuine was accepted, everything forged was refused, and every order was shipped once."
                : "\nSomething was not judged as expected."
        );

    private static void Typed(PaymentResultQueryResponse response)
    {
        Line("ResultPay", $"{response.ResultPay}");
        Line("MoneyOrder", FormattableString.Invariant($"{response.MoneyOrder}"));
        Line("DtOrder", FormattableString.Invariant($"{response.DtOrder:yyyy-MM-dd HH:mm:ss zzz}"));
        Line("SettleDate", FormattableString.Invariant($"{response.SettleDate:yyyy-MM-dd}"));
        Line("PayType", $"{response.PayType} (\"{response.PayTypeText}\" on the wire)");
        Line("Memo", $"{response.Memo}: the docs do not say whether it is signed");
    }
}
