using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Prose;

/// <summary>Guesses by a field's name what must not be seen. A guess only asks.</summary>
internal static partial class SensitiveWords
{
    public static string? Kind(string name) =>
        Card().IsMatch(name) ? "card"
        : Identity().IsMatch(name) ? "id-number"
        : Phone().IsMatch(name) ? "phone"
        : Person().IsMatch(name) ? "name"
        : Secret().IsMatch(name) ? "secret"
        : Token().IsMatch(name) ? "token"
        : null;

    [GeneratedRegex("card_?(?:no|num|number)$|^pan$|bank_?acc(?:oun)?t_?(?:no)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Card();

    [GeneratedRegex("^(?:id|cert|identity)_?(?:no|number|card)$", RegexOptions.IgnoreCase)]
    private static partial Regex Identity();

    [GeneratedRegex("mobile|phone|^tel$", RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    [GeneratedRegex("^(?:acct|account|holder|payer|payee|user|real|card_?holder)_?name$", RegexOptions.IgnoreCase)]
    private static partial Regex Person();

    [GeneratedRegex("password|passwd|^cvv2?$|secret", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    [GeneratedRegex("token$|agreement_?no|no_agree", RegexOptions.IgnoreCase)]
    private static partial Regex Token();
}
