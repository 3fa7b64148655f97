using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Every id that a mistake in the consumer's own C# can have. An id, once released, keeps its meaning and is never
/// given again.
/// </summary>
internal static class UsageIds
{
    private const string Category = "GatewayContracts.Usage";

    // 20xx: values in your code
    public static readonly DiagnosticId TextLength = Error("GWC2001", "Text too long or too short");
    public static readonly DiagnosticId TextForm = Error("GWC2002", "Text of another form");
    public static readonly DiagnosticId NumberRange = Error("GWC2003", "Number that the field does not take");
    public static readonly DiagnosticId NotTheConstant = Error("GWC2004", "Not the constant");
    public static readonly DiagnosticId RequiredIsAbsent = Error("GWC2005", "Required field given nothing");
    public static readonly DiagnosticId UnrecognizedSent = Error("GWC2006", "Unrecognized cannot be sent");
    public static readonly DiagnosticId FilledIn = Warning("GWC2007", "Field that fills itself in");
    public static readonly DiagnosticId WithoutOffset = Warning("GWC2008", "Time without its offset");
    public static readonly DiagnosticId FromFloatingPoint = Warning(
        "GWC2009",
        "Amount made from a floating-point number"
    );

    // 21xx: rules between fields in your code
    public static readonly DiagnosticId MissingByRule = Error("GWC2101", "Fields missing that a rule asks for");
    public static readonly DiagnosticId ExcludedByRule = Error("GWC2102", "Fields that exclude each other");
    public static readonly DiagnosticId NotSameValue = Error("GWC2103", "Fields that must be equal differ");

    // 22xx: keys in your code
    public static readonly DiagnosticId KeyInSource = Warning("GWC2201", "Key in source");

    // 23xx: results, trust and codes in your code
    public static readonly DiagnosticId ResultThrownAway = Warning("GWC2301", "Result thrown away");
    public static readonly DiagnosticId UntrustedDecides = Warning("GWC2302", "Unverified value decides");
    public static readonly DiagnosticId UnrecognizedUnhandled = Warning("GWC2303", "Unrecognized codes not handled");
    public static readonly DiagnosticId BodyRewritten = Warning("GWC2304", "Body written anew before it is verified");
    public static readonly DiagnosticId SignatureUnseen = Warning("GWC2305", "Message read without its signature");
    public static readonly DiagnosticId OpenIsNotFailed = Warning("GWC2306", "Open outcome called a failure");
    public static readonly DiagnosticId CodeCast = Warning("GWC2307", "Code cast by its number");

    private static DiagnosticId Error(string id, string title) => new(id, title, Category, DiagnosticSeverity.Error);

    private static DiagnosticId Warning(string id, string title) =>
        new(id, title, Category, DiagnosticSeverity.Warning);
}
