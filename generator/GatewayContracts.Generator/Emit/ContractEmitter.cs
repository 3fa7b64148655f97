using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

internal static class ContractEmitter
{
    public static string Emit(ContractModel contract) => "// " + contract.Name + "\n";
}
