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

        if (number < field.Minimum || number > field.Maximum)
        {
            report(
                Diagnostic.Create(
                    UsageDescriptors.OutOfRange,
                    given.Written!.Syntax.GetLocation(),
                    field.Wire,
                    Phrase.Range(field.Minimum, field.Maximum),
                    Phrase.Number(number)
                )
            );
        }

        if (ValueText.PlacesOf(number) is var places && places > field.Places)
        {
            report(
                Diagnostic.Create(
                    UsageDescriptors.TooManyPlaces,
                    given.Written!.Syntax.GetLocation(),
                    field.Wire,
                    field.Places,
                    places
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
