using GatewayContracts.Explaining;

namespace GatewayContracts.Tool.Messages;

/// <summary>A departure from the contract with which the signature holds.</summary>
internal sealed record RepairAnswer(string Kind, string Sentence, string? Field)
{
    public static RepairAnswer Of(Repair repair) => new(repair.Kind.ToString(), repair.Sentence, repair.Field);
}
