using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

internal static partial class Descriptors
{
    // GWC1101: Unknown key
    public static readonly DiagnosticDescriptor UnknownKey = SpecIds.UnknownKey.Says("`{0}` is not a key of {1}; {2}");

    // GWC1102: Wrong kind of value
    public static readonly DiagnosticDescriptor WrongKind = SpecIds.WrongKind.Says("{0} is {1} here, but must be {2}");

    // GWC1103: Missing key or field
    public static readonly DiagnosticDescriptor MissingKey = SpecIds.MissingKey.Says("{0} needs the key `{1}`: {2}");
    public static readonly DiagnosticDescriptor NothingToGenerate = SpecIds.MissingKey.Says(
        "There is nothing to generate from this contract; it needs `operation` with `request` and `response`, or "
            + "`notification` with `fields`"
    );
    public static readonly DiagnosticDescriptor NoTimeZone = SpecIds.MissingKey.Says(
        "A date-time needs the gateway's offset; add `time_zone` to the gateway file, such as `time_zone: \"+08:00\"`"
    );
    public static readonly DiagnosticDescriptor NoMerchantField = SpecIds.MissingKey.Says(
        "A notification must tell whose it is; add the merchant field `{0}` to its fields"
    );

    // GWC1104: Unusable value
    public static readonly DiagnosticDescriptor NotOneOf = SpecIds.UnusableValue.Says(
        "`{0}` is not a value of `{1}`; {2}"
    );
    public static readonly DiagnosticDescriptor NotANumber = SpecIds.UnusableValue.Says(
        "`{0}` is not a value of `{1}`: write {2}"
    );
    public static readonly DiagnosticDescriptor UnreadableType = SpecIds.UnusableValue.Says("`{0}` is not a type; {1}");
    public static readonly DiagnosticDescriptor UnreadableFormat = SpecIds.UnusableValue.Says(
        "`{0}` is not a format; {1}"
    );
    public static readonly DiagnosticDescriptor BadDatePattern = SpecIds.UnusableValue.Says(
        "`{0}` is not a date pattern: {1}"
    );
    public static readonly DiagnosticDescriptor BadPattern = SpecIds.UnusableValue.Says(
        "The pattern cannot be used: {0}"
    );
    public static readonly DiagnosticDescriptor BadTimeZone = SpecIds.UnusableValue.Says(
        "`{0}` is not an offset from UTC; write a sign, hours and minutes, up to 14:00, such as +08:00"
    );
    public static readonly DiagnosticDescriptor BadEndpoint = SpecIds.UnusableValue.Says(
        "`{0}` is not an address to send to; write the whole URL, such as https://gateway.example/pay"
    );
    public static readonly DiagnosticDescriptor BadDuration = SpecIds.UnusableValue.Says(
        "`{0}` is not a duration; write a whole number and s, m or h, such as 5s, 2m or 1h"
    );
    public static readonly DiagnosticDescriptor BadAddress = SpecIds.UnusableValue.Says(
        "`{0}` is not an IP address; write one such as 203.0.113.7 or 2001:db8::7"
    );
    public static readonly DiagnosticDescriptor BadPage = SpecIds.UnusableValue.Says(
        "`{0}` is not a value of `{1}`; write {2}"
    );
    public static readonly DiagnosticDescriptor TooFewFields = SpecIds.UnusableValue.Says(
        "`{0}` compares fields with each other; {1}"
    );
    public static readonly DiagnosticDescriptor UnreadableBreak = SpecIds.UnusableValue.Says(
        "`{0}` does not say what the example breaks; {1}"
    );

    // GWC1105: Key that does not fit here
    public static readonly DiagnosticDescriptor DoesNotFit = SpecIds.MisplacedKey.Says("`{0}` does not fit here: {1}");
    public static readonly DiagnosticDescriptor ExclusiveKeys = SpecIds.MisplacedKey.Says(
        "`{0}` cannot stand beside `{1}`: {2}"
    );
    public static readonly DiagnosticDescriptor SignedNotHere = SpecIds.MisplacedKey.Says(
        "`signed: {0}` cannot stand here: {1}"
    );
    public static readonly DiagnosticDescriptor TwoParts = SpecIds.MisplacedKey.Says(
        "`{0}` carries {1} already and cannot carry {2} too; name another field"
    );

    // GWC1106: Given twice
    public static readonly DiagnosticDescriptor DuplicateKey = SpecIds.GivenTwice.Says(
        "`{0}` is given a second time here; keep one of the two"
    );
    public static readonly DiagnosticDescriptor ListedTwice = SpecIds.GivenTwice.Says(
        "`{0}` stands twice in `{1}`; keep one"
    );
}
