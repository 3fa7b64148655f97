using GatewayContracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>One mistake in a spec, as a value: it becomes a Roslyn diagnostic only when it is reported.</summary>
internal sealed record SpecDiagnostic(DiagnosticDescriptor Descriptor, SourceSpan At, EquatableArray<string> Arguments)
{
    public string Id => Descriptor.Id;

    /// <summary>
    /// The one way to a message, so that whatever names a spec has, the message is one line that shows all of them.
    /// </summary>
    public Diagnostic ToDiagnostic()
    {
        var arguments = new object[Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Excerpt.Argument(Arguments[i]);
        }

        return Diagnostic.Create(Descriptor, At.ToLocation(), arguments);
    }
}
