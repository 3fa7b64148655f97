using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>
/// Every mistake that a spec can be told. An id, once released, keeps its meaning and is never given again.
/// </summary>
internal static class Descriptors
{
    private const string Category = "GatewayContracts.Spec";

    // 10xx: the file as YAML
    public static readonly DiagnosticDescriptor Syntax = Error(
        "GWC1001",
        "The YAML cannot be read",
        "The YAML cannot be read here: {0}"
    );
    public static readonly DiagnosticDescriptor Tab = Error(
        "GWC1002",
        "Tab in the indentation",
        "This line is indented with a tab, which YAML does not allow; indent with spaces"
    );
    public static readonly DiagnosticDescriptor Decoration = Error(
        "GWC1003",
        "Anchors, aliases, tags and merge keys are not used",
        "{0} is not part of the spec language; write the value out, in quotes where it begins with such a character"
    );
    public static readonly DiagnosticDescriptor SeveralDocuments = Error(
        "GWC1004",
        "More than one document",
        "A second YAML document begins here; a spec file holds one: move what follows into a file of its own, or "
            + "take this line out"
    );
    public static readonly DiagnosticDescriptor KeyNotText = Error(
        "GWC1005",
        "A key must be a text",
        "This key is not a text; write `name: value`"
    );
    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "GWC1006",
        "Key given twice",
        "`{0}` is given a second time here; keep one of the two"
    );
    public static readonly DiagnosticDescriptor NoMapping = Error(
        "GWC1007",
        "No keys of a spec at the top of the file",
        "{0}; a spec begins with keys, such as `gateway: Name`"
    );
    public static readonly DiagnosticDescriptor ForeignCharacter = Error(
        "GWC1008",
        "Character that no YAML text has",
        "The character U+{0} cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    );
    public static readonly DiagnosticDescriptor TooDeep = Error(
        "GWC1009",
        "Nested too deep",
        "This is nested more than {0} levels deep, which no documented message is; take levels out"
    );
    public static readonly DiagnosticDescriptor Unreadable = Error(
        "GWC1010",
        "The file cannot be read",
        "The file cannot be opened or is not text; save it as UTF-8 where the compiler can read it"
    );
    public static readonly DiagnosticDescriptor LookAlike = Error(
        "GWC1011",
        "Sign that only looks alike",
        "`{0}` (U+{1}) only looks like the sign that YAML reads; write {2}"
    );
    public static readonly DiagnosticDescriptor LostValue = Error(
        "GWC1012",
        "Comment in the place of a value",
        "`#` after a space begins a comment, so `{0}` has no value; put the value in quotes: `{0}: \"{1}\"`"
    );

    // 11xx: keys and values
    public static readonly DiagnosticDescriptor UnknownKey = Error(
        "GWC1101",
        "Unknown key",
        "`{0}` is not a key of {1}; {2}"
    );
    public static readonly DiagnosticDescriptor WrongKind = Error(
        "GWC1102",
        "Wrong kind of value",
        "{0} is {1} here, but must be {2}"
    );
    public static readonly DiagnosticDescriptor MissingKey = Error(
        "GWC1103",
        "Missing key",
        "{0} needs the key `{1}`: {2}"
    );
    public static readonly DiagnosticDescriptor NotOneOf = Error(
        "GWC1104",
        "Not one of the values allowed",
        "`{0}` is not a value of `{1}`; {2}"
    );
    public static readonly DiagnosticDescriptor ExclusiveKeys = Error(
        "GWC1105",
        "Keys that exclude each other",
        "`{0}` cannot stand beside `{1}`: {2}"
    );
    public static readonly DiagnosticDescriptor NothingToGenerate = Error(
        "GWC1107",
        "Nothing to generate",
        "There is nothing to generate from this contract; it needs `operation` with `request` and `response`, or "
            + "`notification` with `fields`"
    );
    public static readonly DiagnosticDescriptor ListedTwice = Error(
        "GWC1108",
        "Listed twice",
        "`{0}` stands twice in `{1}`; keep one"
    );
    public static readonly DiagnosticDescriptor NotANumber = Error(
        "GWC1109",
        "Not a usable number",
        "`{0}` is not a value of `{1}`: write {2}"
    );
    public static readonly DiagnosticDescriptor UnquotedComma = Error(
        "GWC1110",
        "Text split at a comma",
        "`{0}` is read as a key, because the comma before it ends the text of `{1}`; {2}"
    );

    // 12xx: names
    public static readonly DiagnosticDescriptor NotAnIdentifier = Error(
        "GWC1201",
        "Not a C# name",
        "`{0}` cannot be used as a C# name for {1}; {2}"
    );
    public static readonly DiagnosticDescriptor PropertyTaken = Error(
        "GWC1202",
        "Property name taken",
        "`{0}` would become the property {1}, {2}; give it another name with `property`"
    );
    public static readonly DiagnosticDescriptor CodeNameTaken = Error(
        "GWC1203",
        "Code name taken",
        "The code `{0}` cannot be named {1}, {2}; give it another name"
    );
    public static readonly DiagnosticDescriptor DuplicateContract = Error(
        "GWC1204",
        "Contract given twice",
        "The contract `{0}` is also declared in {1}; rename one of the two, or take it out"
    );
    public static readonly DiagnosticDescriptor DuplicateGateway = Error(
        "GWC1205",
        "Gateway given twice",
        "The gateway `{0}` is also declared in {1}; a gateway has one file, so rename one of the two, or take it out"
    );
    public static readonly DiagnosticDescriptor DuplicateType = Error(
        "GWC1206",
        "Type generated twice",
        "The generated type `{0}` would also come from {1}; rename the contract, or the field with `property`"
    );
    public static readonly DiagnosticDescriptor CodesDiffer = Error(
        "GWC1207",
        "Codes differ between request and response",
        "`{0}` lists other codes here than earlier in this contract; make the lists equal, for they become the "
            + "one enum {1}, or name one of the fields differently with `property`"
    );
    public static readonly DiagnosticDescriptor StrayCharacter = Error("GWC1208", "Stray character", "`{0}` {1}; {2}");

    // 13xx: fields
    public static readonly DiagnosticDescriptor UnreadableType = Error(
        "GWC1301",
        "Unreadable type",
        "`{0}` is not a type; {1}"
    );
    public static readonly DiagnosticDescriptor UnreadableFormat = Error(
        "GWC1302",
        "Unreadable format",
        "`{0}` is not a format; {1}"
    );
    public static readonly DiagnosticDescriptor DoesNotFit = Error(
        "GWC1303",
        "Key does not fit the field",
        "`{0}` does not fit here: {1}"
    );
    public static readonly DiagnosticDescriptor LimitsExclude = Error(
        "GWC1304",
        "Limits exclude each other",
        "No value can meet both {0}; mend one of the two"
    );
    public static readonly DiagnosticDescriptor ValueBreaksField = Error(
        "GWC1305",
        "Value breaks its own field",
        "The {0} `{1}` breaks its own field, so mend one of the two: {2}"
    );
    public static readonly DiagnosticDescriptor BadPattern = Error(
        "GWC1306",
        "Unusable pattern",
        "The pattern cannot be used: {0}"
    );
    public static readonly DiagnosticDescriptor BadDatePattern = Error(
        "GWC1307",
        "Unusable date pattern",
        "`{0}` is not a date pattern: {1}"
    );
    public static readonly DiagnosticDescriptor NoTimeZone = Error(
        "GWC1308",
        "Date-time without a time zone",
        "A date-time needs the gateway's offset; add `time_zone` to the gateway file, such as `time_zone: \"+08:00\"`"
    );
    public static readonly DiagnosticDescriptor UnknownAfter = Error(
        "GWC1309",
        "Unknown code in `after`",
        "`{0}` is not a code of this field; {1}"
    );
    public static readonly DiagnosticDescriptor TooManyFields = Error(
        "GWC1310",
        "Too many fields",
        "These are more than {0} fields with their members, which no documented message has; take members out of "
            + "fields that hold each other"
    );
    public static readonly DiagnosticDescriptor AfterCycle = Error(
        "GWC1311",
        "Final codes in a circle",
        "{0}; take it out of `after`"
    );

    // 14xx: messages and rules
    public static readonly DiagnosticDescriptor UnknownField = Error(
        "GWC1401",
        "Unknown field",
        "`{0}` names no field of {1}; {2}"
    );
    public static readonly DiagnosticDescriptor UnknownCode = Error(
        "GWC1402",
        "Unknown code in a rule",
        "`{0}` is not a code of `{1}`; {2}"
    );
    public static readonly DiagnosticDescriptor TooFewFields = Error(
        "GWC1403",
        "Too few fields in a rule",
        "`{0}` compares fields with each other; {1}"
    );
    public static readonly DiagnosticDescriptor MustBeSigned = Error(
        "GWC1404",
        "Field must be signed",
        "`{0}` must be covered by the signature because it is {1}, but {2}; mend whichever the docs do not say"
    );
    public static readonly DiagnosticDescriptor TooManyUnstated = Error(
        "GWC1405",
        "Too many unstated fields",
        "`{0}` is the fifth field with `signed: unstated` in this message; every one doubles the sign strings to "
            + "try, so at most four may stay unstated"
    );
    public static readonly DiagnosticDescriptor SignedNotHere = Error(
        "GWC1406",
        "`signed` cannot be said here",
        "`signed: {0}` cannot stand here: {1}"
    );
    public static readonly DiagnosticDescriptor NoMerchantField = Error(
        "GWC1407",
        "Notification without the merchant field",
        "A notification must tell whose it is; add the merchant field `{0}` to its fields"
    );
    public static readonly DiagnosticDescriptor RuleNeverHolds = Error(
        "GWC1408",
        "Rule that cannot hold",
        "`{0}` cannot hold as it is meant: {1}"
    );
    public static readonly DiagnosticDescriptor NoElementName = Error(
        "GWC1409",
        "No name for XML",
        "`{0}` cannot be sent as XML: no element has such a name; write a name of letters, digits, `_`, `-` and "
            + "`.` that begins with a letter, or another `encoding`"
    );
    public static readonly DiagnosticDescriptor JoiningName = Error(
        "GWC1410",
        "Name that joins the sign string",
        "`{0}` cannot be signed: the sign string has `{1}` between name and value and `{2}` between fields, and "
            + "the name makes one of them where none is; compare the name and `source` with the docs, or write "
            + "`signed: false` if they say so"
    );

    // 15xx: gateways, calls and notifications
    public static readonly DiagnosticDescriptor UnknownGateway = Error(
        "GWC1501",
        "Unknown gateway",
        "There is no gateway `{0}`: {1}"
    );
    public static readonly DiagnosticDescriptor BadTimeZone = Error(
        "GWC1502",
        "Unreadable time zone",
        "`{0}` is not an offset from UTC; write a sign, hours and minutes, up to 14:00, such as +08:00"
    );
    public static readonly DiagnosticDescriptor BadEndpoint = Error(
        "GWC1503",
        "Unusable endpoint",
        "`{0}` is not an address to send to; write the whole URL, such as https://gateway.example/pay"
    );
    public static readonly DiagnosticDescriptor BadDuration = Error(
        "GWC1504",
        "Unreadable duration",
        "`{0}` is not a duration; write a whole number and s, m or h, such as 5s, 2m or 1h"
    );
    public static readonly DiagnosticDescriptor BadAddress = Error(
        "GWC1505",
        "Unreadable IP address",
        "`{0}` is not an IP address; write one such as 203.0.113.7 or 2001:db8::7"
    );
    public static readonly DiagnosticDescriptor BadSignature = Error(
        "GWC1506",
        "Unusable signature",
        "`{0}` cannot be used: {1}"
    );
    public static readonly DiagnosticDescriptor TwoParts = Error(
        "GWC1507",
        "Field with two parts",
        "`{0}` carries {1} already and cannot carry {2} too; name another field"
    );
    public static readonly DiagnosticDescriptor BadPage = Error(
        "GWC1508",
        "Unreadable source",
        "`{0}` is not a value of `{1}`; write {2}"
    );
    public static readonly DiagnosticDescriptor Misplaced = Error(
        "GWC1509",
        "Generated in a referenced project without this",
        "The types of `{0}` come from {1}, which this project references, and `{2}` is not among them; give the "
            + "specs there what is here, or generate them all here once more, with the property "
            + "GatewayContractsGenerate set to true"
    );

    public static readonly DiagnosticDescriptor BadEnvelope = Error(
        "GWC1510",
        "Unusable envelope",
        "`{0}` cannot be used: {1}"
    );

    // 16xx: examples and extensions
    public static readonly DiagnosticDescriptor UnreadableBreak = Error(
        "GWC1601",
        "Unreadable entry of `breaks`",
        "`{0}` does not say what the example breaks; {1}"
    );
    public static readonly DiagnosticDescriptor NothingToExtend = Error(
        "GWC1602",
        "Nothing to extend",
        "There is no contract `{0}` of the gateway `{1}` to extend; {2}"
    );
    public static readonly DiagnosticDescriptor ExampleUnreadable = Error(
        "GWC1603",
        "Body that cannot be read",
        "The example's body cannot be read: {0}; mend it, or copy it again from the docs"
    );
    public static readonly DiagnosticDescriptor ExampleBreaks = Error(
        "GWC1604",
        "Example breaks its message",
        "The example has a fault, `{0}`: {1}; mend the spec or the body, or, where the docs print it so, add the "
            + "entry to `breaks`"
    );
    public static readonly DiagnosticDescriptor NotBroken = Error(
        "GWC1605",
        "Fault that the example does not have",
        "The example does not have the fault `{0}`; take the entry out of `breaks`"
    );
    public static readonly DiagnosticDescriptor SignSourceDiffers = Error(
        "GWC1606",
        "Other sign string",
        "The body has another sign string: {0}; compare `source` in the gateway file, `signed`, and what the docs print"
    );
    public static readonly DiagnosticDescriptor SignatureFails = Error(
        "GWC1607",
        "Signature does not hold",
        "The example's signature does not hold: {0}; mend the spec, or, where the docs' own signature is wrong, "
            + "add `signature` to `breaks`"
    );
    public static readonly DiagnosticDescriptor KeyUnusable = Error(
        "GWC1608",
        "Unusable key in an example",
        "`{0}` proves nothing: {1}"
    );
    public static readonly DiagnosticDescriptor NotProvable = Error(
        "GWC1609",
        "Nothing to prove",
        "`{0}` cannot be proved: {1}"
    );
    public static readonly DiagnosticDescriptor AddedTwice = Error(
        "GWC1610",
        "Field added twice",
        "The field `{0}` is added to `{1}` by {2} as well; keep one of the two"
    );

    // 17xx: what works and is hardly meant; an analyzer says it
    public static readonly DiagnosticDescriptor RequiredDefault = Hint(
        "GWC1701",
        DiagnosticSeverity.Warning,
        "Required field with a default",
        "`{0}` is required, so its `default` is never assumed; take one of the two away"
    );
    public static readonly DiagnosticDescriptor OutOfReach = Hint(
        "GWC1702",
        DiagnosticSeverity.Warning,
        "Limit out of reach",
        "No value of `{0}` can reach the {1} {2} in {3}; compare the limit with the type"
    );
    public static readonly DiagnosticDescriptor IdleAfter = Hint(
        "GWC1703",
        DiagnosticSeverity.Warning,
        "`after` without effect",
        "`{0}` is not final, so every code may follow it; take it out of `after`, or write `final: true` there"
    );
    public static readonly DiagnosticDescriptor IdleRule = Hint(
        "GWC1704",
        DiagnosticSeverity.Warning,
        "Rule without effect",
        "This `{0}` says nothing that `required` does not: {1}"
    );
    public static readonly DiagnosticDescriptor UnusedField = Hint(
        "GWC1705",
        DiagnosticSeverity.Info,
        "Library field that no contract uses",
        "No contract here takes the library's field `{0}`; use it, or take it out"
    );
    public static readonly DiagnosticDescriptor PrintedDate = Hint(
        "GWC1706",
        DiagnosticSeverity.Hidden,
        "Date pattern as printed",
        "`{0}` is read as `{1}`; written so, nobody has to guess which letters are minutes"
    );
    public static readonly DiagnosticDescriptor LonelyView = Hint(
        "GWC1707",
        DiagnosticSeverity.Warning,
        "View of fewer than two messages",
        "No two messages share the view `{0}`: {1}"
    );

    // 19xx: ourselves
    public static readonly DiagnosticDescriptor Internal = Error(
        "GWC1901",
        "Bug in GatewayContracts",
        "GatewayContracts could not handle this file, which is a bug in GatewayContracts and not yours; please "
            + "report it with the file: {0}"
    );

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Hint(id, DiagnosticSeverity.Error, title, message);

    private static DiagnosticDescriptor Hint(string id, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpPage.Of(id));
}
