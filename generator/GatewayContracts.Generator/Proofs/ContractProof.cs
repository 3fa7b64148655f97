using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Proves the examples of one contract. If a spec has mistakes, nothing is proved: its mistakes would be reported again
/// as mistakes of its examples.
/// </summary>
internal static class ContractProof
{
    public static EquatableArray<SpecDiagnostic> Of(BoundContract contract, CancellationToken cancellation)
    {
        if (contract.Model is not { } model || !contract.IsWhole || contract.Examples.Count == 0)
        {
            return default;
        }

        var problems = new Problems(
            contract.Path,
            contract.Examples.Select(example => example.Keys.At.Path),
            [],
            isElsewhereWhole: true
        );
        foreach (
            var example in contract.Examples.Where(example =>
                !contract.IsExtended || example.Keys.At.Path != contract.Path
            )
        )
        {
            cancellation.ThrowIfCancellationRequested();
            if (Message(model, example.Model.Message) is { } message)
            {
                new ExampleProof(example, message, model.For(message), problems).Prove();
            }
        }

        return new EquatableArray<SpecDiagnostic>(problems.Found);
    }

    private static MessageModel? Message(ContractModel contract, MessageRole role) =>
        role switch
        {
            MessageRole.Request => contract.Operation?.Request,
            MessageRole.Response => contract.Operation?.Response,
            _ => contract.Notification?.Message,
        };
}
