namespace GatewayContracts.Generator.Diagnostics;

/// <summary>
/// The address of each id's page. The one switch: once the repository is public, its base goes here, and every help
/// link leads to its page.
/// </summary>
internal static class HelpPage
{
    /// <summary>
    /// Ends in a slash, such as <c>https://host/owner/repository/blob/main/docs/diagnostics/</c>. Empty as long as
    /// nothing public is there: no link is better than a dead one.
    /// </summary>
    public const string Base = "";

    /// <summary>Null while there is no public address.</summary>
    public static string? Of(string id) => Base.Length == 0 ? null : Base + id + ".md";
}
