using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>A value that its field never takes, whatever the other fields are.</summary>
internal static class ValueChecks
{
    private const string Unrecognized = "Unrecognized";

    public static void Run(FieldShape field, GivenValue given, MessageShape shape, Action<Diagnostic> report)
    {
        var place = given.Written!.Syntax.GetLocation();
        if (!shape.IsReceived && field.IsRequired && given.Presence == Presence.Absent)
        {
            report(Diagnostic.Create(UsageDescriptors.RequiredIsAbsent, place, field.Wire));
        }

        // The account's own merchant may be given again. A constant will belong to another account sooner or later.
        if (
            !shape.IsReceived
            && given.Presence != Presence.Absent
            && (
                field.IsWrittenBySeal
                || (
                    field.IsFilledInByAccount
                    && given
                        .Choices(field)
                        .Any(choice => choice is { Presence: Presence.Present, Constant.HasValue: true })
                )
            )
        )
        {
            report(
                Diagnostic.Create(
                    UsageDescriptors.FilledIn,
                    place,
                    field.Wire,
                    field.IsWrittenBySeal
                        ? "written when the message is sealed, so what is given here is lost"
                        : "filled in by the account, and no other value is sent"
                )
            );
        }

        if (given is not { Presence: Presence.Present, Constant.HasValue: true })
        {
            return;
        }

        if (field.Constant is { } only && !Equals(AttributeValues.Single(only), given.Constant.Value))
        {
            report(Diagnostic.Create(UsageDescriptors.NotTheConstant, place, field.Wire, AttributeValues.Show(only)));
        }
        else if (field.ConstantNumber is { } number && given.Constant.Value is decimal other && other != number)
        {
            report(Diagnostic.Create(UsageDescriptors.NotTheConstant, place, field.Wire, Phrase.Number(number)));
        }
        else if (!shape.IsReceived && IsUnrecognized(field.Type, given.Constant.Value))
        {
            report(Diagnostic.Create(UsageDescriptors.UnrecognizedSent, place, field.Wire, Unrecognized));
        }
    }

    private static bool IsUnrecognized(ITypeSymbol type, object? value) =>
        CodeEnum.Of(type) is { } codes && !codes.IsDocumented(value);
}
