using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Usage;

/// <summary>One concern with the consumer's own code.</summary>
internal abstract class UsageCheck
{
    /// <summary>What it reports.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The syntax that it looks at.</summary>
    public abstract ImmutableArray<SyntaxKind> Kinds { get; }

    /// <summary>Looks at what such syntax means, in one compilation; called by several threads at once.</summary>
    public abstract Action<IOperation, Action<Diagnostic>> In(GatewayTypes types);
}
