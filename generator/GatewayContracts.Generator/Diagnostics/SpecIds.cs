using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>
/// Every id that a mistake in a spec can have. An id, once released, keeps its meaning and is never given again.
/// </summary>
internal static class SpecIds
{
    private const string Category = "GatewayContracts.Spec";

    // 10xx: the file as YAML
    public static readonly DiagnosticId Syntax = Error("GWC1001", "The YAML cannot be read");
    public static readonly DiagnosticId UnusedYaml = Error("GWC1002", "YAML that specs do not use");
    public static readonly DiagnosticId NotText = Error("GWC1003", "The file is not text");
    public static readonly DiagnosticId NoMapping = Error("GWC1004", "No keys of a spec at the top of the file");
    public static readonly DiagnosticId StrayCharacter = Error("GWC1005", "Character that is not the one it seems");
    public static readonly DiagnosticId NeedsQuotes = Error("GWC1006", "Text that needs quotes");

    // 11xx: keys and values
    public static readonly DiagnosticId UnknownKey = Error("GWC1101", "Unknown key");
    public static readonly DiagnosticId WrongKind = Error("GWC1102", "Wrong kind of value");
    public static readonly DiagnosticId MissingKey = Error("GWC1103", "Missing key or field");
    public static readonly DiagnosticId UnusableValue = Error("GWC1104", "Unusable value");
    public static readonly DiagnosticId MisplacedKey = Error("GWC1105", "Key that does not fit here");
    public static readonly DiagnosticId GivenTwice = Error("GWC1106", "Given twice");

    // 12xx: names and files
    public static readonly DiagnosticId UnusableName = Error("GWC1201", "Unusable name");
    public static readonly DiagnosticId NameTaken = Error("GWC1202", "Name taken");
    public static readonly DiagnosticId DeclaredTwice = Error("GWC1203", "Declared in two files");
    public static readonly DiagnosticId UnknownName = Error("GWC1204", "Unknown name");
    public static readonly DiagnosticId GeneratedElsewhere = Error(
        "GWC1205",
        "Generated in a referenced project without this"
    );

    // 13xx: fields and rules
    public static readonly DiagnosticId ValueBreaksField = Error("GWC1301", "Value breaks its own field");
    public static readonly DiagnosticId Contradiction = Error("GWC1302", "Contradiction");
    public static readonly DiagnosticId TooManyFields = Error("GWC1303", "Too many fields");

    // 14xx: signatures and envelopes
    public static readonly DiagnosticId MustBeSigned = Error("GWC1401", "Field must be signed");
    public static readonly DiagnosticId UnusableSignature = Error("GWC1402", "Unusable signature");
    public static readonly DiagnosticId UnusableEnvelope = Error("GWC1403", "Unusable envelope");

    // 15xx: examples
    public static readonly DiagnosticId ProvesNothing = Error("GWC1501", "Example that proves nothing");
    public static readonly DiagnosticId ExampleBreaks = Error("GWC1502", "Example and spec differ");
    public static readonly DiagnosticId SignatureFails = Error("GWC1503", "Signature of an example does not hold");

    // 16xx: hints
    public static readonly DiagnosticId Idle = Warning("GWC1601", "Key without effect");
    public static readonly DiagnosticId LonelyView = Warning("GWC1602", "View of fewer than two messages");
    public static readonly DiagnosticId UnusedField = Of(
        "GWC1603",
        "Library field that no contract uses",
        DiagnosticSeverity.Info
    );
    public static readonly DiagnosticId PrintedDate = Of(
        "GWC1604",
        "Date pattern as printed",
        DiagnosticSeverity.Hidden
    );

    public static readonly DiagnosticId OverriddenChanged = Warning("GWC1605", "Overridden value has changed");
    public static readonly DiagnosticId OverrideWithoutWas = Of(
        "GWC1606",
        "Override without `was`",
        DiagnosticSeverity.Info
    );

    // 19xx: ourselves
    public static readonly DiagnosticId Internal = Error("GWC1901", "Bug in GatewayContracts");

    private static DiagnosticId Error(string id, string title) => Of(id, title, DiagnosticSeverity.Error);

    private static DiagnosticId Warning(string id, string title) => Of(id, title, DiagnosticSeverity.Warning);

    private static DiagnosticId Of(string id, string title, DiagnosticSeverity severity) =>
        new(id, title, Category, severity);
}
