using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>Constants that their message can never carry: each would be refused whenever it is sent.</summary>
internal static class SentConstants
{
    private const string NullText = "null";

    public static void Check(
        IReadOnlyList<BoundField> fields,
        SignatureModel signature,
        WireEncoding encoding,
        bool isBrowser
    )
    {
        foreach (var field in fields)
        {
            if (
                field.Model.Fixed is { } constant
                && Fault(field.Model, constant, signature, encoding, isBrowser) is { } fault
            )
            {
                field.Report(Descriptors.ValueBreaksField, field.At("fixed"), "constant", constant, fault);
            }
        }
    }

    private static string? Fault(
        FieldModel field,
        string constant,
        SignatureModel signature,
        WireEncoding encoding,
        bool isBrowser
    )
    {
        if (
            field.Signed == SignedState.Signed
            && signature.Source is { } source
            && source.Omit.Contains("null-text")
            && string.Equals(constant, NullText, StringComparison.OrdinalIgnoreCase)
        )
        {
            return "`omit` leaves it out of the sign string, so it counts as absent";
        }

        if (encoding == WireEncoding.Xml && CarriedText.StrangeToXml(constant) is { } strange)
        {
            return $"it has {strange}, which XML cannot carry";
        }

        return
            isBrowser
            && (CarriedText.HasLineBreak(constant) ? "a line break" : CarriedText.ChangedByBrowsers(constant))
                is { } changed
            ? $"it has {changed}, which the customer's browser would send otherwise than it was signed"
            : null;
    }
}
