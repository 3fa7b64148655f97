using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>A contract's call: what is known of it, and the method of the gateway's client that makes it.</summary>
internal static class ClientEmitter
{
    public static IEnumerable<Action<SourceWriter>> Types(ContractModel contract, OperationModel operation)
    {
        yield return output => EmitOperation(output, contract, operation);
        if (operation.Response is { } response)
        {
            yield return output => EmitInterface(output, contract, operation, response);
            yield return output => EmitClient(output, contract, operation, response);
        }
    }

    /// <param name="request">The interface of the request's class.</param>
    /// <param name="gateway">The gateway's class, as the request's class can see it.</param>
    public static void EmitRequestOperation(SourceWriter output, string request, string contract, string gateway) =>
        output.Line(
            $"static {Names.Metadata}OperationContract {Names.Runtime}{request}.Operation => "
                + $"{gateway}.{Names.OperationMember(contract)};"
        );

    private static void EmitOperation(SourceWriter output, ContractModel contract, OperationModel operation)
    {
        output.Open($"public sealed partial class {Names.GatewayType(contract.Gateway)}");
        DocComment.Write(
            output,
            $"{contract.Title ?? contract.Name}: where the call goes, and whether it may be repeated"
        );
        output.OpenList(
            $"public static {Names.Metadata}OperationContract {Names.OperationMember(contract.Name)} {{ get; }} = new("
        );
        output.Line($"{Literal.Text(contract.Name)},");
        output.Line($"new Sys::Uri({Literal.Text(operation.Endpoint)}),");
        output.Line($"{Names.Metadata}OperationSafety.{Safety(operation.Safety)},");
        MessageModel?[] messages = [operation.Request, operation.Response];
        var isEncrypted = messages.Any(message => message?.Envelope is { Encrypted: not null });
        string?[] more =
        [
            isEncrypted ? "IsEncrypted = true" : null,
            operation.Input is { } input ? $"Input = {Literal.Text(input)}" : null,
        ];
        var given = string.Join(", ", more.OfType<string>());
        output.Line($"{Literal.TextList(operation.Echo)}){(given.Length > 0 ? $" {{ {given} }}" : "")};");
        output.CloseList();
        output.Close();
    }

    private static void EmitInterface(
        SourceWriter output,
        ContractModel contract,
        OperationModel operation,
        MessageModel response
    )
    {
        output.Open($"public partial interface {Names.ClientInterface(contract.Gateway)}");
        DocComment.Write(output, $"{contract.Title ?? contract.Name}: sends the request and reads the answer");
        output.Line(
            "/// <param name=\"request\">What is asked. The account fills in the merchant, the algorithm and the "
                + "signature.</param>"
        );
        output.Line(
            "/// <param name=\"cancellationToken\">Gives up waiting; the request may have been sent all the "
                + "same.</param>"
        );
        output.Line("/// <returns>What is known after the call: answered, pending, refused, or unknown.</returns>");
        output.Line(
            $"/// <exception cref=\"{Names.Runtime}InvalidMessageException\">The request breaks its spec; nothing "
                + $"was signed or sent.</exception>"
        );
        output.Line($"{Method(contract, operation, response)};");
        output.Close();
    }

    private static void EmitClient(
        SourceWriter output,
        ContractModel contract,
        OperationModel operation,
        MessageModel response
    )
    {
        output.Open($"public sealed partial class {Names.ClientType(contract.Gateway)}");
        output.Line("/// <inheritdoc/>");
        output.Line($"public {Method(contract, operation, response)} =>");
        output.Line(
            $"    SendAsync<{operation.Request.TypeName}, {response.TypeName}>(request, "
                + $"{Names.GatewayType(contract.Gateway)}.{Names.OperationMember(contract.Name)}, cancellationToken);"
        );
        output.Close();
    }

    private static string Method(ContractModel contract, OperationModel operation, MessageModel response) =>
        $"Sys::Threading.Tasks.Task<{Names.Runtime}Outcome<{response.TypeName}>> "
        + $"{contract.Name}Async({operation.Request.TypeName} request, Sys::Threading.CancellationToken "
        + $"cancellationToken = default)";

    private static string Safety(string safety) =>
        safety switch
        {
            "read" => "Read",
            "idempotent" => "Idempotent",
            _ => "Money",
        };
}
