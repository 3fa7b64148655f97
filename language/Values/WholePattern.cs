namespace GatewayContracts.Language;

/// <summary>A spec's pattern is about a whole value.</summary>
internal static class WholePattern
{
    /// <summary>The expression that a whole value matches.</summary>
    public static string Of(string pattern) => $@"\A(?:{pattern})\z";
}
