using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>A message on its way to C#: its fields as code, and what its contract shares with it.</summary>
internal sealed class MessageCode
{
    public MessageCode(ContractModel contract, MessageModel message, OperationModel? operation)
    {
        contract = contract.For(message);
        Contract = contract;
        Message = message;
        Outcome =
            message.Role == MessageRole.Response && operation is not null
                ? operation.Outcome
                : EquatableArray<OutcomeModel>.Empty;
        BrowserOperation = operation is { SentByBrowser: true } ? operation : null;
        ResponseType = message.Role == MessageRole.Request ? operation?.Response?.TypeName : null;
        Fields = [.. Code(contract, message)];
    }

    public ContractModel Contract { get; }

    public MessageModel Message { get; }

    public EquatableArray<OutcomeModel> Outcome { get; }

    /// <summary>Set where the customer's browser posts the message.</summary>
    public OperationModel? BrowserOperation { get; }

    /// <summary>
    /// What the request is answered by; null where the message is no request, or the customer's browser gets the
    /// answer.
    /// </summary>
    public string? ResponseType { get; }

    public IReadOnlyList<FieldCode> Fields { get; }

    public string TypeName => Message.TypeName;

    public FieldCode Find(string wireName) => Fields.First(field => field.Field.WireName == wireName);

    private static IEnumerable<FieldCode> Code(ContractModel contract, MessageModel message)
    {
        var excluded = new HashSet<string>(contract.Signature.Source?.Exclude ?? [], StringComparer.Ordinal);
        foreach (var field in message.Fields)
        {
            yield return new FieldCode(field, contract.Namespace, message.Role, excluded.Contains(field.WireName))
            {
                GroupRemarks = message.Groups.Count == 0 ? [] : [.. GroupEmitter.Remarks(message, field)],
            };
        }
    }
}
