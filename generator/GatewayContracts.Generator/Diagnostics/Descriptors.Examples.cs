using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

internal static partial class Descriptors
{
    // GWC1501: Example that proves nothing
    public static readonly DiagnosticDescriptor ExampleUnreadable = SpecIds.ProvesNothing.Says(
        "The example's body cannot be read: {0}; mend it, or copy it again from the docs"
    );
    public static readonly DiagnosticDescriptor KeyUnusable = SpecIds.ProvesNothing.Says("`{0}` proves nothing: {1}");
    public static readonly DiagnosticDescriptor NotProvable = SpecIds.ProvesNothing.Says("`{0}` cannot be proved: {1}");

    // GWC1502: Example and spec differ
    public static readonly DiagnosticDescriptor ExampleBreaks = SpecIds.ExampleBreaks.Says(
        "The example has a fault, `{0}`: {1}; mend the spec or the body, or, where the docs print it so, add the "
            + "entry to `breaks`"
    );
    public static readonly DiagnosticDescriptor NotBroken = SpecIds.ExampleBreaks.Says(
        "The example does not have the fault `{0}`; take the entry out of `breaks`"
    );

    // GWC1503: Signature of an example does not hold
    public static readonly DiagnosticDescriptor SignatureFails = SpecIds.SignatureFails.Says(
        "The example's signature does not hold: {0}; mend the spec, or, where the docs' own signature is wrong, "
            + "add `signature` to `breaks`"
    );
    public static readonly DiagnosticDescriptor SignSourceDiffers = SpecIds.SignatureFails.Says(
        "The body has another sign string: {0}; compare `source` in the gateway file, `signed`, and what the docs print"
    );
}
