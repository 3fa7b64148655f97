using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>What views can see of a contract's messages: what their fields become in C#.</summary>
internal static class ViewedMessages
{
    public static IEnumerable<ViewedMessage> Of(ContractModel contract)
    {
        if (contract.Operation is { } operation)
        {
            yield return Of(new MessageCode(contract, operation.Request, operation), null);
            if (operation.Response is { } response)
            {
                yield return Of(new MessageCode(contract, response, operation), null);
            }
        }

        if (contract.Notification is { } notification)
        {
            yield return Of(new MessageCode(contract, notification.Message, null), notification);
        }
    }

    private static ViewedMessage Of(MessageCode message, NotificationModel? notification) =>
        new(message.TypeName, new(message.Fields.Select(code => Member(code, notification))));

    private static ViewMember Member(FieldCode code, NotificationModel? notification) =>
        new(
            code.Field.WireName,
            code.Property,
            code.PropertyType.TrimEnd('?'),
            code.Field.Kind == FieldKind.Code ? PropertyEmitter.TextType(code) : null,
            code.IsValueType && !code.IsUntrusted,
            code.PropertyType.EndsWith("?", StringComparison.Ordinal),
            notification is not null && MatchEmitter.IsCompared(code, notification)
        );
}
