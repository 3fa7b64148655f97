using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A constant text against the limits of its field. An empty text is an absent one and breaks none.</summary>
internal static class TextChecks
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    public static void Run(FieldShape field, GivenValue given, Action<Diagnostic> report)
    {
        if (given.Constant.Value is not string { Length: > 0 } text || field.IsConstant)
        {
            return;
        }

        void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
            report(Diagnostic.Create(descriptor, given.Written!.Syntax.GetLocation(), [field.Wire, .. arguments]));

        if (text.Length > field.MaximumLength)
        {
            Report(UsageDescriptors.TooLong, field.MaximumLength, text.Length);
        }
        else if (text.Length < field.MinimumLength)
        {
            Report(UsageDescriptors.TooShort, field.MinimumLength, text.Length);
        }
        else if (field.Lengths.Count > 0 && !field.Lengths.Contains(text.Length))
        {
            Report(
                UsageDescriptors.WrongLength,
                Phrase.List(field.Lengths.Select(length => Phrase.Number(length)), "or"),
                text.Length
            );
        }

        if (field.IsDigits && text.Where(unit => unit is < '0' or > '9').ToList() is { Count: > 0 } strangers)
        {
            Report(UsageDescriptors.NotDigits, $"'{Excerpt.Visible(strangers[0].ToString())}'");
        }

        if (field.IsBase64 && !TextFormat.IsBase64(text))
        {
            Report(UsageDescriptors.NotBase64);
        }

        if (field.Pattern is { } pattern && !Matches(text, pattern))
        {
            Report(UsageDescriptors.NotMatching, Excerpt.Visible(pattern));
        }
    }

    // The runtime matches in linear time; here a pattern that takes long is left to it.
    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, WholePattern.Of(pattern), RegexOptions.CultureInvariant, s_patience);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            return true;
        }
    }
}
