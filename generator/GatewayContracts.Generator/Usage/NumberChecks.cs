using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A constant number against the limits of its field.</summary>
internal static class NumberChecks
{
    public static void Run(FieldShape field, GivenValue given, Action<Diagnostic> report)
    {
        if (
            field.Type.SpecialType is not (SpecialType.System_Decimal or SpecialType.System_Int64)
            || Number(given.Constant) is not { } number
        )
        {
            return;
        }

        var limits = field.Limits;
        var faults = FieldJudge.OfNumber(limits, number);
        if ((faults & (FieldFaults.TooLittle | FieldFaults.TooMuch)) != 0)
        {
            report(
                Diagnostic.Create(
                    UsageDescriptors.OutOfRange,
                    given.Written!.Syntax.GetLocation(),
                    field.Wire,
                    Phrase.Range(limits.Minimum, limits.Maximum),
                    Phrase.Number(number)
                )
            );
        }

        if (faults.HasFlag(FieldFaults.Places))
        {
            report(
                Diagnostic.Create(
                    UsageDescriptors.TooManyPlaces,
                    given.Written!.Syntax.GetLocation(),
                    field.Wire,
                    limits.Places,
                    DecimalText.PlacesOf(number)
                )
            );
        }
    }

    private static decimal? Number(Optional<object?> constant) =>
        constant.Value switch
        {
            decimal number => number,
            long number => number,
            _ => null,
        };
}
