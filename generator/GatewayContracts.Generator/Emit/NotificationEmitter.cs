using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>How a notification is sent and answered, as data for the runtime.</summary>
internal static class NotificationEmitter
{
    public static void EmitProtocol(SourceWriter output, string typeName, NotificationModel notification)
    {
        output.Line(
            $"static {Names.Runtime}NotificationProtocol {Names.Runtime}INotification<{typeName}>.Protocol {{ "
                + $"get; }} = new("
        );
        output.Line($"    {Reply(notification.Acknowledge, notification.Message.Encoding)},");
        output.Line($"    {Reply(notification.Refuse, notification.Message.Encoding)})");
        output.Open();
        if (notification.DeadlineSeconds is { } deadline)
        {
            output.Line($"Deadline = {Seconds(deadline)},");
        }

        if (notification.ResendAfterSeconds.Count > 0)
        {
            output.Line($"ResendAfter = {Waits(notification.ResendAfterSeconds)},");
        }

        output.Line($"Identity = {Literal.TextList(notification.Identity)},");
        output.Line($"Senders = {Literal.TextList(notification.Senders)},");
        output.Close(";");
    }

    private static string Reply(AnswerModel answer, WireEncoding encoding) =>
        Names.Runtime
        + "NotificationReply."
        + answer switch
        {
            { Text: { } text } => $"Text({Literal.Text(text)})",
            { Fields.Count: > 0 } => $"Fields({Names.Runtime}WireEncoding.{encoding}, "
                + $"{string.Join(", ", answer.Fields.Select(field => $"({Literal.Text(field.Name)}, {Literal.Text(field.Value)})"))})",
            _ => "Empty",
        };

    private static string Waits(EquatableArray<long> waits) =>
        waits.Distinct().Count() == 1 && waits.Count > 1
            ? $"[.. Sys::Linq.Enumerable.Repeat({Seconds(waits[0])}, {waits.Count})]"
            : $"[{string.Join(", ", waits.Select(Seconds))}]";

    private static string Seconds(long seconds) => $"Sys::TimeSpan.FromSeconds({Literal.Int(seconds)}D)";
}
