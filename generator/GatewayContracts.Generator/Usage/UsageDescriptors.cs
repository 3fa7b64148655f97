using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Every sentence that can be reported about the consumer's own C#; several may share an id of <see cref="UsageIds"/>.
/// </summary>
internal static class UsageDescriptors
{
    // GWC2001: Text too long or too short
    public static readonly DiagnosticDescriptor TooLong = UsageIds.TextLength.Says(
        "`{0}` takes at most {1} characters and this text has {2}; give a shorter one"
    );
    public static readonly DiagnosticDescriptor TooShort = UsageIds.TextLength.Says(
        "`{0}` takes at least {1} characters and this text has {2}; give a longer one"
    );
    public static readonly DiagnosticDescriptor WrongLength = UsageIds.TextLength.Says(
        "`{0}` takes a text of {1} characters and this one has {2}; give one of that length"
    );

    // GWC2002: Text of another form
    public static readonly DiagnosticDescriptor NotOfFormat = UsageIds.TextForm.Says(
        "`{0}` must be {1}, which this text is not; give one that is"
    );
    public static readonly DiagnosticDescriptor NotMatching = UsageIds.TextForm.Says(
        "`{0}` takes texts that match {1} as a whole, which this one does not; write one that does"
    );

    // GWC2003: Number that the field does not take
    public static readonly DiagnosticDescriptor OutOfRange = UsageIds.NumberRange.Says(
        "`{0}` takes {1} and this is {2}; give a number within the limits"
    );
    public static readonly DiagnosticDescriptor TooManyPlaces = UsageIds.NumberRange.Says(
        "`{0}` takes at most {1} decimal places and this number has {2}; round it as your business has it, for "
            + "nothing is rounded on the way"
    );

    // GWC2004: Not the constant
    public static readonly DiagnosticDescriptor NotTheConstant = UsageIds.NotTheConstant.Says(
        "`{0}` is always {1}, which is filled in by itself; leave the member out"
    );

    // GWC2005: Required field given nothing
    public static readonly DiagnosticDescriptor RequiredIsAbsent = UsageIds.RequiredIsAbsent.Says(
        "`{0}` is required, and null or an empty text counts as missing; give a value"
    );

    // GWC2006: Unrecognized cannot be sent
    public static readonly DiagnosticDescriptor UnrecognizedSent = UsageIds.UnrecognizedSent.Says(
        "`{0}` is given no documented code, for {1} only stands for received codes that the docs do not have; "
            + "give one of the documented members"
    );

    // GWC2007: Field that fills itself in
    public static readonly DiagnosticDescriptor FilledIn = UsageIds.FilledIn.Says("`{0}` is {1}; leave the member out");

    // GWC2008: Time without its offset
    public static readonly DiagnosticDescriptor WithoutOffset = UsageIds.WithoutOffset.Says(
        "`{0}` is given a DateTime, which has no offset and is read in the zone of the machine that this runs on; "
            + "give a DateTimeOffset, or a DateTime that is UTC"
    );

    // GWC2009: Amount made from a floating-point number
    public static readonly DiagnosticDescriptor FromFloatingPoint = UsageIds.FromFloatingPoint.Says(
        "`{0}` is given a {1} converted to decimal, which may not be the amount that was meant; keep amounts in "
            + "decimal from the start, such as 12.50m"
    );

    // GWC2101: Fields missing that a rule asks for
    public static readonly DiagnosticDescriptor RequiredByRule = UsageIds.MissingByRule.Says(
        "{0} needs {1} {2}; add it"
    );
    public static readonly DiagnosticDescriptor TooFewOfSeveral = UsageIds.MissingByRule.Says(
        "{0} needs {1} and {2} given here; add {3}"
    );
    public static readonly DiagnosticDescriptor NotTogether = UsageIds.MissingByRule.Says(
        "{0} takes {1} together and {2} is missing here; add it, or leave all of them out"
    );

    // GWC2102: Fields that exclude each other
    public static readonly DiagnosticDescriptor TooManyOfSeveral = UsageIds.ExcludedByRule.Says(
        "{0} takes {1} and {2} are given here; keep {3}"
    );
    public static readonly DiagnosticDescriptor SeveralOfOne = UsageIds.ExcludedByRule.Says(
        "{0} needs {1} and {2} are given here; keep {3}"
    );

    // GWC2103: Fields that must be equal differ
    public static readonly DiagnosticDescriptor NotSameValue = UsageIds.NotSameValue.Says(
        "{0} takes the same value in {1} and other values are given here; make them equal"
    );

    // GWC2201: Key in source
    public static readonly DiagnosticDescriptor PrivateKeyInSource = UsageIds.KeyInSource.Says(
        "This text holds {0}, which everybody who sees the source or the assembly can sign with; keep it in a "
            + "file or a secret store and read it with SigningKey.Load"
    );
    public static readonly DiagnosticDescriptor SecretInSource = UsageIds.KeyInSource.Says(
        "This text is the secret shared with the gateway, which everybody who sees the source or the assembly can "
            + "sign with; keep it in a secret store or the configuration"
    );

    // GWC2301: Result thrown away
    public static readonly DiagnosticDescriptor ResultThrownAway = UsageIds.ResultThrownAway.Says(
        "Nobody looks at this {0}, which alone says what became of the message; handle every case of it, or write "
            + "`_ =` before it to say that it does not matter"
    );

    // GWC2302: Unverified value decides
    public static readonly DiagnosticDescriptor UntrustedDecides = UsageIds.UntrustedDecides.Says(
        "This value may be anybody's, for the signature does not surely cover it, and it decides something here; "
            + "decide by a signed field, or ask the gateway again"
    );

    // GWC2303: Unrecognized codes not handled
    public static readonly DiagnosticDescriptor UnrecognizedUnhandled = UsageIds.UnrecognizedUnhandled.Says(
        "This switch over {0} has no case for codes of `{1}` that the docs do not have; add one for "
            + "{0}.Unrecognized, or a default"
    );

    // GWC2304: Body written anew before it is verified
    public static readonly DiagnosticDescriptor BodyRewritten = UsageIds.BodyRewritten.Says(
        "The signature holds for the bytes received and {0} writes others; give SignedMessage.Open the body as it came"
    );

    // GWC2305: Message read without its signature
    public static readonly DiagnosticDescriptor SignatureUnseen = UsageIds.SignatureUnseen.Says(
        "This makes a {0} of a body whose signature nobody looks at, so anybody can have written it; take the "
            + "body as bytes and open it with SignedMessage.Open"
    );

    // GWC2306: Open outcome called a failure
    public static readonly DiagnosticDescriptor OpenIsNotFailed = UsageIds.OpenIsNotFailed.Says(
        "{0} is called a failure here, and the gateway may carry the request out all the same; keep that for "
            + "Refused, and ask again after the others"
    );

    // GWC2307: Code cast by its number
    public static readonly DiagnosticDescriptor CodeCast = UsageIds.CodeCast.Says(
        "This cast goes from {0} to {1} by a number that is not the gateway's code; say in a switch which member "
            + "is which, or keep the code's text (ToCode and Parse)"
    );
}
