using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// What serializers and the clients built on them make from a text, and what one is prepared to make.
/// </summary>
internal static class Deserialized
{
    private const int WritesOnly = 2;

    private static readonly string[] s_makers =
    [
        "Deserialize",
        "ReadFromJson",
        "GetFromJson",
        "DeleteFromJson",
        "ReadAs",
        "ReadObject",
        "ToObject",
        "GetJson",
        "ReceiveJson",
        "TryUpdateModel",
        "FromJson",
    ];

    private static readonly string[] s_libraries =
    [
        "System",
        "Microsoft",
        "Newtonsoft",
        "Flurl",
        "RestSharp",
        "ServiceStack",
        "Utf8Json",
        "YamlDotNet",
    ];

    public static IEnumerable<(Location Place, ITypeSymbol? Type)> By(IOperation operation) =>
        operation switch
        {
            IInvocationOperation call when IsMaker(call.TargetMethod) => call
                .TargetMethod.TypeArguments.Select(type => (Name(call.Syntax), (ITypeSymbol?)type))
                .Concat(Named(call)),
            IConversionOperation { IsImplicit: false, Operand: var made } conversion
                when Call(made) is { } call
                    && IsMaker(call.TargetMethod)
                    && !call.Type.IsOf(conversion.Type)
                    && !Named(call).Any() => [(TypeOf(conversion.Syntax), conversion.Type)],
            IAttributeOperation
            {
                Operation: IObjectCreationOperation { Type.Name: "JsonSerializableAttribute" } prepared
            } when !prepared.Descendants().OfType<ISimpleAssignmentOperation>().Any(IsToWrite) => prepared
                .Arguments.Select(argument => argument.Value)
                .OfType<ITypeOfOperation>()
                .Select(type => (type.Syntax.GetLocation(), (ITypeSymbol?)type.TypeOperand)),
            _ => [],
        };

    private static IEnumerable<(Location Place, ITypeSymbol? Type)> Named(IInvocationOperation call) =>
        call
            .Arguments.Select(argument => argument.Value)
            .OfType<ITypeOfOperation>()
            .Select(type => (type.Syntax.GetLocation(), (ITypeSymbol?)type.TypeOperand));

    private static bool IsMaker(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return s_libraries.Contains(space?.Name) && s_makers.Any(maker => method.Name.Contains(maker));
    }

    private static IInvocationOperation? Call(IOperation made) =>
        made switch
        {
            IAwaitOperation wait => Call(wait.Operation),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } => Call(task),
            _ => made as IInvocationOperation,
        };

    private static bool IsOf(this ITypeSymbol? made, ITypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(made, type);

    private static bool IsToWrite(ISimpleAssignmentOperation setting) =>
        setting
            is {
                Target: IPropertyReferenceOperation { Property.Name: "GenerationMode" },
                Value.ConstantValue: { HasValue: true, Value: WritesOnly }
            };

    private static Location Name(SyntaxNode call) =>
        call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
            InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax access } =>
                access.Name.GetLocation(),
            InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.GetLocation(),
            _ => call.GetLocation(),
        };

    private static Location TypeOf(SyntaxNode conversion) =>
        conversion switch
        {
            CastExpressionSyntax cast => cast.Type.GetLocation(),
            BinaryExpressionSyntax test => test.Right.GetLocation(),
            _ => conversion.GetLocation(),
        };
}
