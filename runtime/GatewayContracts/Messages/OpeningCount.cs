namespace GatewayContracts;

/// <summary>Counts received messages by their result.</summary>
internal static class OpeningCount
{
    // Anybody may invent names, so only names of the spec are counted separately.
    private const string UnknownField = "(unknown)";

    public static void Add<T>(Opened<T> opened)
        where T : class, IMessage<T>
    {
        if (
            !(
                opened.IsVerified
                    ? GatewayTelemetry.Verified.Enabled || GatewayTelemetry.Drift.Enabled
                    : GatewayTelemetry.Refused.Enabled
            )
        )
        {
            return;
        }

        var contract = T.Contract;
        var gateway = KeyValuePair.Create("gateway.name", (object?)contract.Gateway.Name);
        var message = KeyValuePair.Create("gateway.message", (object?)contract.Name);
        if (!opened.IsVerified)
        {
            GatewayTelemetry.Refused.Add(
                1,
                gateway,
                message,
                KeyValuePair.Create("gateway.refusal", (object?)opened.Refusal.Reason.ToString())
            );
            return;
        }

        // The name stays when its file gets another key; the fingerprint distinguishes the keys.
        var key = opened.Verified.Key;
        GatewayTelemetry.Verified.Add(
            1,
            gateway,
            message,
            KeyValuePair.Create("gateway.key", (object?)(key.Name ?? key.Fingerprint)),
            KeyValuePair.Create("gateway.key.fingerprint", (object?)key.Fingerprint)
        );
        if (!GatewayTelemetry.Drift.Enabled)
        {
            return;
        }

        foreach (var field in opened.Verified.Drift.SelectMany(departure => departure.Fields))
        {
            GatewayTelemetry.Drift.Add(
                1,
                gateway,
                message,
                KeyValuePair.Create("gateway.field", (object?)(contract.Find(field) is null ? UnknownField : field))
            );
        }
    }
}
