using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// What a web framework makes from a request before the consumer's code is called: parameters of endpoints and actions,
/// and what is marked to be bound.
/// </summary>
internal static class BoundParameters
{
    private static readonly string[] s_marks =
    [
        "FromBodyAttribute",
        "FromFormAttribute",
        "FromQueryAttribute",
        "FromUriAttribute",
        "HttpTriggerAttribute",
        "BindPropertyAttribute",
    ];

    public static IEnumerable<(Location Place, ITypeSymbol? Type)> Of(IOperation operation) =>
        operation switch
        {
            IInvocationOperation
            {
                TargetMethod:
                { ContainingNamespace: { Name: "Builder", ContainingNamespace.Name: "AspNetCore" }, Name: var map }
            } mapping when StartsWith(map, "Map") => mapping.Arguments.SelectMany(argument => Handler(argument.Value)),
            IMethodBodyOperation { Syntax: MethodDeclarationSyntax action, SemanticModel: { } model } => Action(
                action,
                model.GetDeclaredSymbol(action)
            ),
            IAttributeOperation
            {
                Operation: IObjectCreationOperation { Type.Name: var name },
                Syntax.Parent.Parent: { } owner,
                SemanticModel: { } model
            } when s_marks.Contains(name) => Marked(owner, model),
            _ => [],
        };

    private static IEnumerable<(Location Place, ITypeSymbol? Type)> Handler(IOperation value) =>
        value switch
        {
            IConversionOperation conversion => Handler(conversion.Operand),
            IDelegateCreationOperation creation => Handler(creation.Target),
            IAnonymousFunctionOperation { Syntax: ParenthesizedLambdaExpressionSyntax lambda } function => function
                .Symbol.Parameters.Zip(lambda.ParameterList.Parameters, (parameter, syntax) => (parameter, syntax))
                .Where(pair => IsMadeFromRequest(pair.parameter))
                .Select(pair => (Place(pair.syntax), (ITypeSymbol?)pair.parameter.Type)),
            IMethodReferenceOperation reference => Parameters(reference.Method, reference),
            { Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoked } } => Parameters(invoked, value),
            _ => [],
        };

    private static IEnumerable<(Location Place, ITypeSymbol? Type)> Parameters(
        IMethodSymbol handler,
        IOperation value
    ) =>
        handler
            .Parameters.Where(IsMadeFromRequest)
            .Select(parameter => (value.Syntax.GetLocation(), (ITypeSymbol?)parameter.Type));

    private static IEnumerable<(Location Place, ITypeSymbol? Type)> Action(
        MethodDeclarationSyntax syntax,
        IMethodSymbol? action
    ) =>
        action is { DeclaredAccessibility: Accessibility.Public, IsStatic: false } && IsAction(action)
            ? action
                .Parameters.Zip(syntax.ParameterList.Parameters, (parameter, place) => (parameter, place))
                .Where(pair => IsMadeFromRequest(pair.parameter))
                .Select(pair => (Place(pair.place), (ITypeSymbol?)pair.parameter.Type))
            : [];

    private static IEnumerable<(Location Place, ITypeSymbol? Type)> Marked(SyntaxNode owner, SemanticModel model) =>
        owner switch
        {
            ParameterSyntax parameter =>
            [
                (Place(parameter), (model.GetDeclaredSymbol(parameter) as IParameterSymbol)?.Type),
            ],
            PropertyDeclarationSyntax property =>
            [
                (property.Type.GetLocation(), model.GetDeclaredSymbol(property)?.Type),
            ],
            _ => [],
        };

    private static Location Place(ParameterSyntax parameter) => (parameter.Type ?? (SyntaxNode)parameter).GetLocation();

    // Whatever says where it comes from comes from elsewhere, or is found by its mark.
    private static bool IsMadeFromRequest(IParameterSymbol parameter) =>
        !parameter
            .GetAttributes()
            .Any(attribute =>
                attribute.AttributeClass?.Name is { } mark && (StartsWith(mark, "From") || s_marks.Contains(mark))
            ) && parameter.Type.GetMembers("BindAsync").IsEmpty;

    private static bool IsAction(IMethodSymbol method)
    {
        for (
            var type = method.ContainingType;
            type is not null && !Has(method, "NonActionAttribute");
            type = type.BaseType
        )
        {
            if (
                (type.Name == "PageModel" && StartsWith(method.Name, "On"))
                || Has(type, "ControllerAttribute")
                || Has(type, "ApiControllerAttribute")
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string name, string start) => name.StartsWith(start, StringComparison.Ordinal);

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(found => found.AttributeClass?.Name == attribute);
}
