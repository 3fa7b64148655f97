using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

internal static partial class Descriptors
{
    // GWC1301: Value breaks its own field
    public static readonly DiagnosticDescriptor ValueBreaksField = SpecIds.ValueBreaksField.Says(
        "The {0} `{1}` breaks its own field, so mend one of the two: {2}"
    );

    // GWC1302: Contradiction
    public static readonly DiagnosticDescriptor LimitsExclude = SpecIds.Contradiction.Says(
        "No value can meet both {0}; mend one of the two"
    );
    public static readonly DiagnosticDescriptor RuleNeverHolds = SpecIds.Contradiction.Says(
        "`{0}` cannot hold as it is meant: {1}"
    );
    public static readonly DiagnosticDescriptor AfterCycle = SpecIds.Contradiction.Says("{0}; take it out of `after`");

    // GWC1303: Too many fields
    public static readonly DiagnosticDescriptor TooManyFields = SpecIds.TooManyFields.Says(
        "These are more than {0} fields with their members, which no documented message has; take members out of "
            + "fields that hold each other"
    );
    public static readonly DiagnosticDescriptor TooManyUnstated = SpecIds.TooManyFields.Says(
        "`{0}` is the fifth field with `signed: unstated` in this message; every one doubles the sign strings to "
            + "try, so at most four may stay unstated"
    );

    // GWC1401: Field must be signed
    public static readonly DiagnosticDescriptor MustBeSigned = SpecIds.MustBeSigned.Says(
        "`{0}` must be covered by the signature because it is {1}, but {2}; mend whichever the docs do not say"
    );

    // GWC1402: Unusable signature
    public static readonly DiagnosticDescriptor BadSignature = SpecIds.UnusableSignature.Says(
        "`{0}` cannot be used: {1}"
    );
    public static readonly DiagnosticDescriptor JoiningName = SpecIds.UnusableSignature.Says(
        "`{0}` cannot be signed: the sign string has `{1}` between name and value and `{2}` between fields, and "
            + "the name makes one of them where none is; compare the name and `source` with the docs, or write "
            + "`signed: false` if they say so"
    );

    // GWC1403: Unusable envelope
    public static readonly DiagnosticDescriptor BadEnvelope = SpecIds.UnusableEnvelope.Says(
        "`{0}` cannot be used: {1}"
    );
}
