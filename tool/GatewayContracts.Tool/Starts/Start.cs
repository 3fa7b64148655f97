using System.Text.RegularExpressions;

namespace GatewayContracts.Tool.Starts;

/// <summary>A commented spec to begin with.</summary>
internal static partial class Start
{
    /// <param name="name"><c>gateway</c>, <c>operation</c> or <c>notification</c>.</param>
    /// <param name="words">What stands for each <c>{Word}</c>.</param>
    public static string Write(string name, params ReadOnlySpan<(string Word, string Text)> words)
    {
        using var start = new StreamReader(typeof(Start).Assembly.GetManifestResourceStream($"start/{name}")!);
        var text = start.ReadToEnd();
        foreach (var (word, replacement) in words)
        {
            text = text.Replace($"{{{word}}}", replacement, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A name as files bear it: PaymentNotice, payment-notice.</summary>
    public static string FileName(string name) => WordBorder().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordBorder();
}
