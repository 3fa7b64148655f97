using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A constant text against the limits of its field. An empty text is an absent one and breaks none.</summary>
internal static class TextChecks
{
    public static void Run(FieldShape field, GivenValue given, Action<Diagnostic> report)
    {
        if (given.Constant.Value is not string { Length: > 0 } text || field.IsConstant)
        {
            return;
        }

        var limits = field.Limits;
        var faults = FieldJudge.OfText(limits, text);

        void Report(DiagnosticDescriptor descriptor, params object[] arguments) =>
            report(Diagnostic.Create(descriptor, given.Written!.Syntax.GetLocation(), [field.Wire, .. arguments]));

        if (faults.HasFlag(FieldFaults.TooLong))
        {
            Report(UsageDescriptors.TooLong, limits.MaximumLength, text.Length);
        }
        else if (faults.HasFlag(FieldFaults.TooShort))
        {
            Report(UsageDescriptors.TooShort, limits.MinimumLength, text.Length);
        }
        else if (faults.HasFlag(FieldFaults.Length))
        {
            Report(
                UsageDescriptors.WrongLength,
                Phrase.List(limits.Lengths.Select(length => Phrase.Number(length)), "or"),
                text.Length
            );
        }

        if (faults.HasFlag(FieldFaults.Format))
        {
            Report(UsageDescriptors.NotOfFormat, limits.FormatRow!.Meaning);
        }

        if (faults.HasFlag(FieldFaults.Pattern))
        {
            Report(UsageDescriptors.NotMatching, Excerpt.Visible(limits.Pattern!));
        }
    }
}
