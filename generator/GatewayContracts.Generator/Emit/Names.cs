namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The types that generated code refers to. Each is written with the alias of its namespace, which no name of a
/// contract or a field can hide.
/// </summary>
internal static class Names
{
    public const string Runtime = "Gw::";
    public const string Metadata = "GwMetadata::";
    public const string Language = "GwLanguage::";
    public const string Annotations = "SysAnnotations::";

    /// <summary>The aliases, each with its namespace.</summary>
    public static readonly (string Alias, string Namespace)[] Aliases =
    [
        ("Gw", "GatewayContracts"),
        ("GwLanguage", "GatewayContracts.Language"),
        ("GwMetadata", "GatewayContracts.Metadata"),
        ("Sys", "System"),
        ("SysAnnotations", "System.ComponentModel.DataAnnotations"),
        ("SysGeneric", "System.Collections.Generic"),
    ];

    public const string Unrecognized = "Unrecognized";

    /// <summary>The parameters and locals of generated methods.</summary>
    public static readonly string[] Locals = ["check", "code", "hash", "message", "other", "output", "reader", "value"];

    public static string GatewayType(string gateway) => gateway + "Gateway";

    public static string ClientType(string gateway) => gateway + "Client";

    public static string ClientInterface(string gateway) => "I" + gateway + "Client";

    /// <summary>The member of the gateway's class that holds what return codes mean.</summary>
    public const string Outcome = "Outcome";

    /// <summary>The member of the gateway's class that holds what is known of an operation.</summary>
    public static string OperationMember(string contract) => "OperationOf" + contract;

    /// <summary>The member of the gateway's class that lists the pages with a signature of their own.</summary>
    public const string PageSignatures = "PageSignatures";

    /// <summary>The member of the gateway's class that holds how a page is signed.</summary>
    public static string SignatureMember(string contract) => "SignatureOf" + contract;

    public static string CodesType(string enumName) => enumName + "Codes";
}
