using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace GatewayContracts.Generator.Usage;

/// <summary>Holds what is written into messages against their specs, as far as constants decide it.</summary>
internal sealed class MessageValueCheck : UsageCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(
            UsageDescriptors.TooLong,
            UsageDescriptors.TooShort,
            UsageDescriptors.WrongLength,
            UsageDescriptors.NotOfFormat,
            UsageDescriptors.NotMatching,
            UsageDescriptors.NotTheConstant,
            UsageDescriptors.RequiredIsAbsent,
            UsageDescriptors.UnrecognizedSent,
            UsageDescriptors.WithoutOffset,
            UsageDescriptors.FilledIn,
            UsageDescriptors.OutOfRange,
            UsageDescriptors.TooManyPlaces,
            UsageDescriptors.FromFloatingPoint,
            UsageDescriptors.TooFewOfSeveral,
            UsageDescriptors.SeveralOfOne,
            UsageDescriptors.NotTogether,
            UsageDescriptors.TooManyOfSeveral,
            UsageDescriptors.RequiredByRule,
            UsageDescriptors.NotSameValue
        );

    public override ImmutableArray<SyntaxKind> Kinds { get; } =
        ImmutableArray.Create(
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.WithExpression
        );

    public override Action<IOperation, Action<Diagnostic>> In(GatewayTypes types)
    {
        // Most types that a program creates are no messages: what they are is found out once.
        var shapes = new ConcurrentDictionary<INamedTypeSymbol, MessageShape?>(SymbolEqualityComparer.Default);
        return (operation, report) =>
        {
            if (
                operation is IObjectCreationOperation or IWithOperation
                && operation.Type is INamedTypeSymbol type
                && shapes.GetOrAdd(type, found => MessageShape.Of(found, types)) is { } shape
            )
            {
                var found = new List<Diagnostic>();
                Check(new CreatedMessage(shape, operation), found.Add);
                if (found.Count > 0 && !ValidatedOnly.Is(operation))
                {
                    found.ForEach(report);
                }
            }
        };
    }

    private static void Check(CreatedMessage message, Action<Diagnostic> report)
    {
        foreach (var (field, value) in message.Mentioned)
        {
            foreach (var choice in value.Choices(field))
            {
                TextChecks.Run(field, choice, report);
                NumberChecks.Run(field, choice, report);
            }

            ValueChecks.Run(field, value, message.Shape, report);
            if (
                field.Type.SpecialType == SpecialType.System_Decimal
                && FloatingPoint.Find(value.Written) is { } conversion
            )
            {
                report(
                    Diagnostic.Create(
                        UsageDescriptors.FromFloatingPoint,
                        conversion.Place.GetLocation(),
                        field.Wire,
                        conversion.Type
                    )
                );
            }

            foreach (var time in OffsetlessTime.In(value.Written))
            {
                report(Diagnostic.Create(UsageDescriptors.WithoutOffset, time.GetLocation(), field.Wire));
            }
        }

        if (message.IsWhole && !message.Shape.IsReceived)
        {
            new RuleChecks(message, report).Run();
        }
    }
}
