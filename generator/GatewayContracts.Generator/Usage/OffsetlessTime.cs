using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Looks for a DateTime that becomes a DateTimeOffset without a word: unless it is UTC, the machine's zone decides
/// which moment it is. A cast that is written out says that this is meant.
/// </summary>
internal static class OffsetlessTime
{
    private const int Utc = (int)DateTimeKind.Utc;

    public static IEnumerable<SyntaxNode> In(IOperation? value) =>
        value switch
        {
            IConversionOperation { IsImplicit: true, OperatorMethod.ContainingType: var made } conversion
                when IsSystem(made, nameof(DateTimeOffset)) => IsUtc(conversion.Operand)
                ? []
                : [conversion.Operand.Syntax],
            IConversionOperation conversion => In(conversion.Operand),
            IConditionalOperation conditional => In(conditional.WhenTrue).Concat(In(conditional.WhenFalse)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => In(arm.Value)),
            ICoalesceOperation coalesce => In(coalesce.Value).Concat(In(coalesce.WhenNull)),
            _ => [],
        };

    private static bool IsUtc(IOperation? value) =>
        value switch
        {
            IConversionOperation conversion => IsUtc(conversion.Operand),
            IConditionalOperation conditional => IsUtc(conditional.WhenTrue) && IsUtc(conditional.WhenFalse),
            ICoalesceOperation coalesce => IsUtc(coalesce.Value) && IsUtc(coalesce.WhenNull),
            ISwitchExpressionOperation choice => choice.Arms.All(arm => IsUtc(arm.Value)),
            IBinaryOperation sum => IsUtc(sum.LeftOperand),
            ILocalReferenceOperation local => IsUtc(Locals.Source(local)),
            IConditionalAccessOperation access => IsUtc(access.WhenNotNull),
            IThrowOperation or ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } => true,

            // Where the platform's own members give UTC, their names say so.
            IMemberReferenceOperation { Member.Name: "UnixEpoch" } => true,
            IMemberReferenceOperation member when IsPlatform(member.Member) && SaysUtc(member.Member) => true,
            IMemberReferenceOperation { Member.Name: nameof(DateTime.Date) } date => IsUtc(date.Instance),
            IInvocationOperation { TargetMethod.Name: nameof(DateTime.ToUniversalTime) } => true,
            IInvocationOperation call when IsPlatform(call.TargetMethod) && SaysUtc(call.TargetMethod) => true,
            IInvocationOperation
            {
                TargetMethod.Name: nameof(DateTime.SpecifyKind) or nameof(DateTime.Parse) or nameof(DateTime.ParseExact)
            } call => GivesUtc(call.Arguments),
            IInvocationOperation
            {
                Instance: { } on,
                TargetMethod: { Name: not nameof(DateTime.ToLocalTime), ContainingType: var type }
            } when IsSystem(type, nameof(DateTime)) => IsUtc(on),
            IObjectCreationOperation creation => GivesUtc(creation.Arguments),
            _ => false,
        };

    private static bool SaysUtc(ISymbol member) => member.Name.Contains("Utc") && !member.Name.Contains("FromUtc");

    private static bool GivesUtc(IEnumerable<IArgumentOperation> arguments) =>
        arguments.Any(argument =>
            argument.Value is { ConstantValue: { HasValue: true, Value: int given }, Type.Name: var type }
            && (
                type == nameof(DateTimeKind)
                    ? given == Utc
                    : type == nameof(System.Globalization.DateTimeStyles)
                        && (
                            (System.Globalization.DateTimeStyles)given
                            & System.Globalization.DateTimeStyles.AdjustToUniversal
                        ) != 0
            )
        );

    private static bool IsSystem(INamedTypeSymbol? type, string name) => type?.Name == name && IsPlatform(type);

    private static bool IsPlatform(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name == "System";
    }
}
