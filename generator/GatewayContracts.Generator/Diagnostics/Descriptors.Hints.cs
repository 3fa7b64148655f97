using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

internal static partial class Descriptors
{
    // GWC1601: Key without effect
    public static readonly DiagnosticDescriptor RequiredDefault = SpecIds.Idle.Says(
        "`{0}` is required, so its `default` is never assumed; take one of the two away"
    );
    public static readonly DiagnosticDescriptor OutOfReach = SpecIds.Idle.Says(
        "No value of `{0}` can reach the {1} {2} in {3}; compare the limit with the type"
    );
    public static readonly DiagnosticDescriptor IdleAfter = SpecIds.Idle.Says(
        "`{0}` is not final, so every code may follow it; take it out of `after`, or write `final: true` there"
    );
    public static readonly DiagnosticDescriptor IdleRule = SpecIds.Idle.Says(
        "This `{0}` says nothing that `required` does not: {1}"
    );

    public static readonly DiagnosticDescriptor SameAsExtended = SpecIds.Idle.Says(
        "`{0}` is `{1}` in {2} itself, so this changes nothing; take it out"
    );

    // GWC1602: View of fewer than two messages
    public static readonly DiagnosticDescriptor LonelyView = SpecIds.LonelyView.Says(
        "No two messages share the view `{0}`: {1}"
    );

    // GWC1603: Library field that no contract uses
    public static readonly DiagnosticDescriptor UnusedField = SpecIds.UnusedField.Says(
        "No contract here takes the library's field `{0}`; use it, or take it out"
    );

    // GWC1604: Date pattern as printed
    public static readonly DiagnosticDescriptor PrintedDate = SpecIds.PrintedDate.Says(
        "`{0}` is read as `{1}`; written so, nobody has to guess which letters are minutes"
    );

    // GWC1605: Overridden value has changed
    public static readonly DiagnosticDescriptor OverriddenChanged = SpecIds.OverriddenChanged.Says(
        "`{0}` was `{1}` when it was overridden here, and {2} says {3}; see whether your value still holds, then "
            + "mend `was`"
    );

    // GWC1606: Override without `was`
    public static readonly DiagnosticDescriptor OverrideWithoutWas = SpecIds.OverrideWithoutWas.Says(
        "This takes the place of {0} in {1}; with `was: {2}` in the same row you are told when that changes"
    );

    // GWC1901: Bug in GatewayContracts
    public static readonly DiagnosticDescriptor Internal = SpecIds.Internal.Says(
        "GatewayContracts could not handle this file, which is a bug in GatewayContracts and not yours; please "
            + "report it with the file: {0}"
    );
}
