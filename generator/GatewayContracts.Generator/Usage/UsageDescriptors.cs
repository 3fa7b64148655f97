using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Every mistake that the consumer's own C# can be told. An id, once released, keeps its meaning and is never given
/// again.
/// </summary>
internal static class UsageDescriptors
{
    private const string Category = "GatewayContracts.Usage";

    // 20xx: values that a field does not take
    public static readonly DiagnosticDescriptor TooLong = Error(
        "GWC2001",
        "Text too long",
        "`{0}` takes at most {1} characters and this text has {2}; give a shorter one"
    );
    public static readonly DiagnosticDescriptor TooShort = Error(
        "GWC2002",
        "Text too short",
        "`{0}` takes at least {1} characters and this text has {2}; give a longer one"
    );
    public static readonly DiagnosticDescriptor WrongLength = Error(
        "GWC2003",
        "Text of the wrong length",
        "`{0}` takes a text of {1} characters and this one has {2}; give one of that length"
    );
    public static readonly DiagnosticDescriptor NotOfFormat = Error(
        "GWC2004",
        "Text not of its format",
        "`{0}` must be {1}, which this text is not; give one that is"
    );
    public static readonly DiagnosticDescriptor NotMatching = Error(
        "GWC2006",
        "Text does not match its pattern",
        "`{0}` takes texts that match {1} as a whole, which this one does not; write one that does"
    );
    public static readonly DiagnosticDescriptor NotTheConstant = Error(
        "GWC2007",
        "Not the constant",
        "`{0}` is always {1}, which is filled in by itself; leave the member out"
    );
    public static readonly DiagnosticDescriptor RequiredIsAbsent = Error(
        "GWC2008",
        "Required field given nothing",
        "`{0}` is required, and null or an empty text counts as missing; give a value"
    );
    public static readonly DiagnosticDescriptor UnrecognizedSent = Error(
        "GWC2009",
        "Unrecognized cannot be sent",
        "`{0}` is given no documented code, for {1} only stands for received codes that the docs do not have; "
            + "give one of the documented members"
    );
    public static readonly DiagnosticDescriptor WithoutOffset = Warning(
        "GWC2010",
        "Time without its offset",
        "`{0}` is given a DateTime, which has no offset and is read in the zone of the machine that this runs on; "
            + "give a DateTimeOffset, or a DateTime that is UTC"
    );
    public static readonly DiagnosticDescriptor FilledIn = Warning(
        "GWC2011",
        "Field that fills itself in",
        "`{0}` is {1}; leave the member out"
    );

    // 21xx: numbers
    public static readonly DiagnosticDescriptor OutOfRange = Error(
        "GWC2101",
        "Number out of range",
        "`{0}` takes {1} and this is {2}; give a number within the limits"
    );
    public static readonly DiagnosticDescriptor TooManyPlaces = Error(
        "GWC2102",
        "Too many decimal places",
        "`{0}` takes at most {1} decimal places and this number has {2}; round it as your business has it, for "
            + "nothing is rounded on the way"
    );
    public static readonly DiagnosticDescriptor FromFloatingPoint = Warning(
        "GWC2103",
        "Amount made from a floating-point number",
        "`{0}` is given a {1} converted to decimal, which may not be the amount that was meant; keep amounts in "
            + "decimal from the start, such as 12.50m"
    );

    // 22xx: rules between fields
    public static readonly DiagnosticDescriptor TooFewOfSeveral = Error(
        "GWC2201",
        "Too few of several fields given",
        "{0} needs {1} and {2} given here; add {3}"
    );
    public static readonly DiagnosticDescriptor NoneOfOne = Error(
        "GWC2202",
        "None of alternative fields given",
        "{0} needs {1} and {2} given here; add {3}"
    );
    public static readonly DiagnosticDescriptor SeveralOfOne = Error(
        "GWC2203",
        "Several alternative fields given",
        "{0} needs {1} and {2} are given here; keep {3}"
    );
    public static readonly DiagnosticDescriptor NotTogether = Error(
        "GWC2204",
        "Fields that go together given in part",
        "{0} takes {1} together and {2} is missing here; add it, or leave all of them out"
    );
    public static readonly DiagnosticDescriptor TooManyOfSeveral = Error(
        "GWC2205",
        "Fields that exclude each other",
        "{0} takes {1} and {2} are given here; keep {3}"
    );
    public static readonly DiagnosticDescriptor RequiredByRule = Error(
        "GWC2206",
        "Field missing that a rule asks for",
        "{0} needs {1} {2}; add it"
    );
    public static readonly DiagnosticDescriptor NotSameValue = Error(
        "GWC2207",
        "Fields that must be equal differ",
        "{0} takes the same value in {1} and other values are given here; make them equal"
    );

    // 23xx: keys
    public static readonly DiagnosticDescriptor PrivateKeyInSource = Warning(
        "GWC2301",
        "Private key in source",
        "This text holds {0}, which everybody who sees the source or the assembly can sign with; keep it in a "
            + "file or a secret store and read it with SigningKey.Load"
    );
    public static readonly DiagnosticDescriptor SecretInSource = Warning(
        "GWC2302",
        "Secret in source",
        "This text is the secret shared with the gateway, which everybody who sees the source or the assembly can "
            + "sign with; keep it in a secret store or the configuration"
    );

    // 24xx: results, trust, codes
    public static readonly DiagnosticDescriptor ResultThrownAway = Warning(
        "GWC2401",
        "Result thrown away",
        "Nobody looks at this {0}, which alone says what became of the message; handle every case of it, or write "
            + "`_ =` before it to say that it does not matter"
    );
    public static readonly DiagnosticDescriptor UntrustedDecides = Warning(
        "GWC2402",
        "Unverified value decides",
        "This value may be anybody's, for the signature does not surely cover it, and it decides something here; "
            + "decide by a signed field, or ask the gateway again"
    );
    public static readonly DiagnosticDescriptor UnrecognizedUnhandled = Warning(
        "GWC2403",
        "Unrecognized codes not handled",
        "This switch over {0} has no case for codes of `{1}` that the docs do not have; add one for "
            + "{0}.Unrecognized, or a default"
    );
    public static readonly DiagnosticDescriptor BodyRewritten = Warning(
        "GWC2404",
        "Body written anew before it is verified",
        "The signature holds for the bytes received and {0} writes others; give SignedMessage.Open the body as it came"
    );
    public static readonly DiagnosticDescriptor SignatureUnseen = Warning(
        "GWC2405",
        "Message read without its signature",
        "This makes a {0} of a body whose signature nobody looks at, so anybody can have written it; take the "
            + "body as bytes and open it with SignedMessage.Open"
    );
    public static readonly DiagnosticDescriptor OpenIsNotFailed = Warning(
        "GWC2406",
        "Open outcome called a failure",
        "{0} is called a failure here, and the gateway may carry the request out all the same; keep that for "
            + "Refused, and ask again after the others"
    );
    public static readonly DiagnosticDescriptor CodeCast = Warning(
        "GWC2407",
        "Code cast by its number",
        "This cast goes from {0} to {1} by a number that is not the gateway's code; say in a switch which member "
            + "is which, or keep the code's text (ToCode and Parse)"
    );

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpPage.Of(id));
}
