using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>The method of the gateway's client that sends a contract's request.</summary>
internal static class ClientEmitter
{
    public static void Emit(SourceWriter output, ContractModel contract, OperationModel operation)
    {
        var request = operation.Request.TypeName;
        var response = operation.Response!.TypeName;
        var outcome = $"{Names.Runtime}Outcome<{response}>";
        output.Open($"public sealed partial class {Names.ClientType(contract.Gateway)}");
        EmitOperation(output, $"private static readonly {Names.Runtime}OperationContract s_operationOf{contract.Name} =", contract, operation);
        output.Line();
        DocComment.Write(output, $"{contract.Title ?? contract.Name}: sends the request and reads the answer");
        output.Line("/// <param name=\"request\">What is asked. The account fills in the merchant, the algorithm and the signature.</param>");
        output.Line("/// <param name=\"cancellationToken\">Gives up waiting; the request may have been sent all the same.</param>");
        output.Line("/// <returns>What is known after the call: answered, pending, refused, or unknown.</returns>");
        output.Line($"/// <exception cref=\"{Names.Runtime}InvalidMessageException\">The request breaks its spec; nothing was signed or sent.</exception>");
        output.Line($"public global::System.Threading.Tasks.Task<{outcome}> {contract.Name}Async({request} request, global::System.Threading.CancellationToken cancellationToken = default) =>");
        output.Line($"    SendAsync<{request}, {response}>(request, s_operationOf{contract.Name}, cancellationToken);");
        output.Close();
    }

    public static void EmitBrowserOperation(SourceWriter output, string typeName, ContractModel contract, OperationModel operation) =>
        EmitOperation(output, $"static {Names.Runtime}OperationContract {Names.Runtime}IBrowserRequest<{typeName}>.Operation {{ get; }} =", contract, operation);

    private static void EmitOperation(SourceWriter output, string head, ContractModel contract, OperationModel operation)
    {
        output.OpenList($"{head} new(");
        output.Line($"{Literal.Text(contract.Name)},");
        output.Line($"new global::System.Uri({Literal.Text(operation.Endpoint)}),");
        output.Line($"{Names.Runtime}OperationSafety.{Safety(operation.Safety)},");
        output.Line($"{Literal.TextList(operation.Echo)});");
        output.CloseList();
    }

    private static string Safety(string safety) => safety switch
    {
        "read" => "Read",
        "idempotent" => "Idempotent",
        _ => "Money",
    };
}
