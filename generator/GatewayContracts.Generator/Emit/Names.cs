namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The types that generated code refers to. They are written in full, because the names of contracts and fields are the
/// spec's and could hide any of them.
/// </summary>
internal static class Names
{
    public const string Runtime = "global::GatewayContracts.";
    public const string Metadata = "global::GatewayContracts.Metadata.";
    public const string Language = "global::GatewayContracts.Language.";
    public const string Annotations = "global::System.ComponentModel.DataAnnotations.";
    public const string Unrecognized = "Unrecognized";

    /// <summary>The parameters and locals of generated methods.</summary>
    public static readonly string[] Locals = ["check", "code", "hash", "message", "other", "output", "reader", "value"];

    public static string GatewayType(string gateway) => gateway + "Gateway";

    public static string ClientType(string gateway) => gateway + "Client";

    public static string ClientInterface(string gateway) => "I" + gateway + "Client";

    /// <summary>The member of the gateway's class that holds what is known of an operation.</summary>
    public static string OperationMember(string contract) => "OperationOf" + contract;

    public static string CodesType(string enumName) => enumName + "Codes";
}
