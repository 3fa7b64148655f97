using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

internal static class GatewayEmitter
{
    public static string Emit(GatewayModel gateway, EquatableArray<string> fieldNames) => "// " + gateway.Name + " " + string.Join(",", fieldNames) + "\n";
}
