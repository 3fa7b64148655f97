using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.CodeFixes;

/// <summary>
/// A fix that is offered: its title, what the fixes that "fix all" makes together have in common, and the changes of
/// the text.
/// </summary>
/// <remarks>Changes of the text, not of the tree: what the user laid out stays as it is, to the last blank.</remarks>
internal sealed class Offer(string title, string kind, params TextChange[] changes)
{
    public string Title => title;

    public string Kind => kind;

    public IReadOnlyList<TextChange> Changes => changes;
}
