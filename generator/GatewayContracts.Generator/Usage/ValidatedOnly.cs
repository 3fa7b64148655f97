using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// A message that is made for <c>SignedMessage.Validate</c> alone is never sent, and may be wrong on purpose.
/// </summary>
internal static class ValidatedOnly
{
    public static bool Is(IOperation creation)
    {
        var value = Outermost(creation);
        return value.Parent switch
        {
            IArgumentOperation argument => IsCheck(argument),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                Locals.References(creation, local) is { Count: > 0 } all
                    && all.All(reference =>
                        Outermost(reference).Parent is IArgumentOperation argument && IsCheck(argument)
                    ),
            _ => false,
        };
    }

    private static bool IsCheck(IArgumentOperation argument) =>
        argument.Parent
            is IInvocationOperation
            {
                TargetMethod:
                {
                    Name: "Validate",
                    ContainingType: { Name: "SignedMessage", ContainingNamespace.Name: "GatewayContracts" }
                }
            };

    private static IOperation Outermost(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value;
    }
}
