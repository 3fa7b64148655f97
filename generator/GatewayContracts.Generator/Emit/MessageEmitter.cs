using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>The record of a message, and the records of the objects inside it.</summary>
internal static class MessageEmitter
{
    public static IEnumerable<Action<SourceWriter>> Types(
        MessageCode message,
        string summary,
        NotificationModel? notification = null
    )
    {
        yield return output => EmitMessage(output, message, summary, notification);
        foreach (var field in ObjectEmitter.Own(message.Message.Fields))
        {
            yield return output =>
                ObjectEmitter.Emit(
                    output,
                    field,
                    $"<c>{Literal.Xml(field.WireName)}</c> of <see cref=\"{message.TypeName}\"/>.",
                    message.Contract.Namespace,
                    message.Message.Role,
                    message.Contract.TimeZoneMinutes
                );
        }

        foreach (var group in GroupEmitter.Types(message))
        {
            yield return group;
        }
    }

    private static string Interface(MessageCode message, NotificationModel? notification) =>
        notification is not null ? $"INotification<{message.TypeName}>"
        : message.BrowserOperation is not null ? $"IBrowserRequest<{message.TypeName}>"
        : message.ResponseType is { } response ? $"IGatewayRequest<{message.TypeName}, {response}>"
        : $"IMessage<{message.TypeName}>";

    private static bool IsRequest(MessageCode message) =>
        message.BrowserOperation is not null || message.ResponseType is not null;

    private static void EmitMessage(
        SourceWriter output,
        MessageCode message,
        string summary,
        NotificationModel? notification
    )
    {
        var contract = message.Contract;
        DocComment.Write(output, summary, [.. Source(contract)]);
        output.Line(GeneratedFile.GeneratedCode);
        output.Line(
            $"[{Names.Metadata}GatewayMessage({Literal.Text(contract.Gateway)}, {Literal.Text(contract.Name)})]"
        );
        foreach (var attribute in RuleEmitter.Attributes(message))
        {
            output.Line($"[{attribute}]");
        }

        var type = message.TypeName;
        output.Line(GeneratedFile.Json($"MessageJsonConverter<{type}>"));
        output.Open($"public sealed partial record {type} : {Names.Runtime}{Interface(message, notification)}");
        IEnumerable<Action<SourceWriter>> members =
        [
            .. ZoneEmitter.Members(message.Fields, contract.TimeZoneMinutes),
            .. ConstraintEmitter.Members(message.Fields),
            output => EmitContract(output, message, notification),
            .. notification is null
                ? []
                : new Action<SourceWriter>[] { output => NotificationEmitter.EmitProtocol(output, type, notification) },
            .. IsRequest(message)
                ? new Action<SourceWriter>[]
                {
                    output =>
                        ClientEmitter.EmitRequestOperation(
                            output,
                            Interface(message, notification),
                            contract.Name,
                            GatewayType(message)
                        ),
                }
                : [],
            .. PropertyEmitter.Members(message.Fields),
            .. NumberedEmitter.Members(message.Fields),
            .. GroupEmitter.Properties(message),
            .. MatchEmitter.Members(type, message.Fields, notification),
            .. EqualityEmitter.Members(type, message.Fields),
            output => EmitToString(output),
            output =>
                ReadEmitter.Emit(
                    output,
                    type,
                    message.Fields,
                    message.Message.Role,
                    code => GroupEmitter.Required(message, code)
                ),
            output =>
                CheckEmitter.Emit(
                    output,
                    type,
                    message.Fields,
                    message.Message.Role,
                    RuleEmitter.Checks(message),
                    code => OutcomeEntry(message, code),
                    GroupEmitter.Checks(message)
                ),
            output => WriteEmitter.EmitFields(output, type, message.Fields),
            output => WriteEmitter.EmitSignString(output, message),
        ];
        output.Members(members);
        output.Close();
    }

    private static IEnumerable<string> Source(ContractModel contract)
    {
        string?[] source = [contract.ReadFrom?.Page, contract.ReadFrom?.Url, contract.ReadFrom?.Date];
        var given = string.Join(", ", source.Where(part => part is not null).Select(part => Literal.Xml(part!)));
        if (given.Length > 0)
        {
            yield return $"Read from: {given}.";
        }
    }

    // Where several fields have final codes, the identity says which of them makes another event.
    private static FieldModel? StateField(IEnumerable<FieldModel> fields, NotificationModel? notification)
    {
        List<FieldModel> states = [.. fields.Where(field => field.Codes.Any(code => code.Final))];
        return states.Count > 1 && notification is not null
            ? Only(states.Where(field => notification.Identity.Contains(field.WireName)))
            : Only(states);
    }

    private static FieldModel? Only(IEnumerable<FieldModel> fields)
    {
        List<FieldModel> found = [.. fields];
        return found.Count == 1 ? found[0] : null;
    }

    private static void EmitContract(SourceWriter output, MessageCode message, NotificationModel? notification)
    {
        var contract = message.Contract;
        output.OpenList(
            $"static {Names.Metadata}MessageContract {Names.Runtime}IMessage<{message.TypeName}>.Contract {{ get; "
                + $"}} = new("
        );
        output.Line($"{Literal.Text(message.TypeName)},");
        output.Line($"{GatewayType(message)}.Contract,");
        FieldTableEmitter.Emit(
            output,
            message.Message.Fields,
            ")",
            field => contract.Signature.Source?.Exclude.Contains(field.WireName) == true,
            field => ExactValue.Is(field, contract),
            field => message.Outcome.Any(entry => entry.Field == field.WireName)
        );
        output.CloseList();
        output.Open();
        if (message.Message.OwnSignature is { } own)
        {
            SignatureEmitter.Emit(output, "Signature = ", own, ",");
        }
        else if (contract.OwnsSignature)
        {
            output.Line($"Signature = {GatewayType(message)}.{Names.SignatureMember(contract.Name)},");
        }

        output.Line($"Encoding = {Names.Runtime}WireEncoding.{message.Message.Encoding},");
        if (message.Message.Envelope is { } envelope)
        {
            output.Line($"Envelope = {EnvelopeEmitter.Envelope(envelope, GatewayType(message))},");
        }

        if (message.Outcome.Count > 0)
        {
            EmitOutcome(output, message);
        }

        if (StateField(message.Message.Fields, notification) is { } state)
        {
            StateEmitter.Emit(output, state);
        }

        if (message.BrowserOperation is not null)
        {
            output.Line("SentByBrowser = true,");
        }

        output.Line($"MerchantRequired = {Literal.Bool(message.Message.Role == MessageRole.Notification)},");
        output.Close(";");
    }

    // A property of the same name would hide the class.
    private static string GatewayType(MessageCode message)
    {
        var type = Names.GatewayType(message.Contract.Gateway);
        return message.Fields.Any(code => code.Property == type)
            ? $"global::{message.Contract.Namespace}.{type}"
            : type;
    }

    private static void EmitOutcome(SourceWriter output, MessageCode message)
    {
        if (message.Contract.Operation!.OwnsOutcome)
        {
            OutcomeEmitter.Emit(output, "Outcome = ", message.Outcome, ",");
        }
        else
        {
            output.Line($"Outcome = {GatewayType(message)}.{Names.Outcome},");
        }
    }

    private static int? OutcomeEntry(MessageCode message, FieldCode code)
    {
        for (var i = 0; i < message.Outcome.Count; i++)
        {
            if (message.Outcome[i].Field == code.Field.WireName || message.Outcome[i].Text == code.Field.WireName)
            {
                return i;
            }
        }

        return null;
    }

    private static void EmitToString(SourceWriter output)
    {
        DocComment.Write(output, "The message's name and its fields, sensitive values masked");
        output.Line($"public override string ToString() => {Names.Metadata}MessageText.Of(this);");
    }
}
