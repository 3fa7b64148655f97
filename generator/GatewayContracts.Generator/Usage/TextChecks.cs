using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
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
            Report(UsageDescriptors.WrongLength, Phrase.List(field.Lengths.Select(length => Phrase.Number(length)), "or"), text.Length);
        }

        if (field.IsDigits && text.Where(unit => unit is < '0' or > '9').ToList() is { Count: > 0 } strangers)
        {
            Report(UsageDescriptors.NotDigits, $"'{Excerpt.Visible(strangers[0].ToString())}'");
        }

        if (field.IsBase64 && !IsBase64(text))
        {
            Report(UsageDescriptors.NotBase64);
        }

        if (field.Pattern is { } pattern && !Matches(text, pattern))
        {
            Report(UsageDescriptors.NotMatching, Excerpt.Visible(pattern));
        }
    }

    // As forgiving as the runtime: bits that are left over at the end do no harm.
    private static bool IsBase64(string text)
    {
        try
        {
            return !text.Any(char.IsWhiteSpace) && Convert.FromBase64String(text) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // The runtime matches in linear time; here a pattern that takes long is left to it.
    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, s_patience);
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            return true;
        }
    }
}
