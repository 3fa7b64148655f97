using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>
/// What users look up and silence: one number for all sentences that say the same kind of thing.
/// </summary>
internal sealed class DiagnosticId(string id, string title, string category, DiagnosticSeverity severity)
{
    /// <summary>One of the sentences of this id, with numbered places for what differs from case to case.</summary>
    public DiagnosticDescriptor Says(string sentence) =>
        new(id, title, sentence, category, severity, isEnabledByDefault: true, helpLinkUri: HelpPage.Of(id));
}
