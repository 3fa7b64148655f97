using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Usage;

/// <summary>A message that is created with an object initializer, or copied with changes.</summary>
internal sealed class CreatedMessage
{
    private readonly Dictionary<string, GivenValue> _given = [];

    /// <param name="shape">What the message is.</param>
    /// <param name="creation"><c>new</c>, or <c>with</c>.</param>
    public CreatedMessage(MessageShape shape, IOperation creation)
    {
        Shape = shape;
        Creation = creation;
        IsWhole =
            creation
                is IObjectCreationOperation
                {
                    Arguments.IsEmpty: true,
                    Constructor: { DeclaringSyntaxReferences.IsEmpty: true, Parameters.IsEmpty: true }
                };
        var initializer = creation is IObjectCreationOperation made
            ? made.Initializer
            : ((IWithOperation)creation).Initializer;
        foreach (var member in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (
                member
                    is ISimpleAssignmentOperation
                    {
                        Target: IPropertyReferenceOperation { Property.Name: var name }
                    } assignment
                && shape.Fields.TryGetValue(name, out var field)
            )
            {
                _given[name] = GivenValue.Of(field, assignment.Value);
            }
            else
            {
                IsWhole = false;
            }
        }
    }

    public MessageShape Shape { get; }

    public IOperation Creation { get; }

    /// <summary>
    /// Whether nothing else gives values to the members: no message that is copied, no constructor of the consumer's
    /// own, no member that the spec does not know.
    /// </summary>
    public bool IsWhole { get; }

    /// <summary>The fields that are mentioned, with what they are given.</summary>
    public IEnumerable<(FieldShape Field, GivenValue Value)> Mentioned =>
        _given.Select(given => (Shape.Fields[given.Key], given.Value));

    /// <summary>Where the creation begins: <c>new Name</c> or <c>new()</c>.</summary>
    public Location Head =>
        Creation.Syntax switch
        {
            ObjectCreationExpressionSyntax named => Between(named, named.Type.Span.End),
            ImplicitObjectCreationExpressionSyntax named => Between(named, named.ArgumentList.Span.End),
            var other => other.GetLocation(),
        };

    public GivenValue this[string member] =>
        _given.TryGetValue(member, out var given) ? given : GivenValue.NotMentioned(Shape.Fields[member]);

    private static Location Between(ExpressionSyntax creation, int end) =>
        Location.Create(creation.SyntaxTree, TextSpan.FromBounds(creation.SpanStart, end));
}
