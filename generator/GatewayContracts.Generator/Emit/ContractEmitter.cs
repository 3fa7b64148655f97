using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>The C# of one contract: its enums, its messages, and its part of the client.</summary>
internal static class ContractEmitter
{
    public static string Emit(ContractModel contract) =>
        GeneratedFile.Write(
            contract.Namespace,
            [.. EnumEmitter.Types(contract.Enums, contract.Namespace), .. Messages(contract)],
            TypeNames(contract)
        );

    private static IEnumerable<string> TypeNames(ContractModel contract)
    {
        return contract
            .Enums.Select(codes => codes.TypeName)
            .Concat(
                contract
                    .All()
                    .SelectMany(message =>
                        ObjectEmitter
                            .Own(message.Fields)
                            .Select(field => field.MemberType!)
                            .Concat(message.Groups.Select(group => group.TypeName))
                            .Prepend(message.TypeName)
                    )
            );
    }

    private static IEnumerable<Action<SourceWriter>> Messages(ContractModel contract)
    {
        var title = contract.Title ?? contract.Name;
        if (contract.OwnsSignature)
        {
            yield return output => EmitSignature(output, contract);
        }

        if (contract.Operation is { } operation)
        {
            foreach (
                var type in MessageEmitter.Types(
                    new MessageCode(contract, operation.Request, operation),
                    $"{title}: the request"
                )
            )
            {
                yield return type;
            }

            if (operation.Response is { } response)
            {
                foreach (
                    var type in MessageEmitter.Types(
                        new MessageCode(contract, response, operation),
                        $"{title}: the response"
                    )
                )
                {
                    yield return type;
                }
            }

            foreach (var type in ClientEmitter.Types(contract, operation))
            {
                yield return type;
            }
        }

        if (contract.Notification is { } notification)
        {
            foreach (
                var type in MessageEmitter.Types(
                    new MessageCode(contract, notification.Message, operation: null),
                    $"{title}: sent by the gateway",
                    notification
                )
            )
            {
                yield return type;
            }
        }
    }

    private static void EmitSignature(SourceWriter output, ContractModel contract)
    {
        output.Open($"public sealed partial class {Names.GatewayType(contract.Gateway)}");
        SignatureEmitter.Emit(
            output,
            $"internal static {Names.Metadata}SignatureContract {Names.SignatureMember(contract.Name)} {{ get; }} = ",
            contract.Signature,
            ";"
        );
        output.Close();
    }
}
