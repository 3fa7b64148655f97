namespace GatewayContracts.Language.Tests.Values;

/// <summary>
/// What the runtime says of values, received and sent. Public, because the lines that ask it are compiled into
/// assemblies of their own.
/// </summary>
public static class RuntimeJudge
{
    /// <summary>Whether a message with the value is accepted, without drift.</summary>
    public static bool Receives<T>(string field, string text, out T? message)
        where T : class, IMessage<T>
    {
        var opened = Lab.Open<T>($"{{\"shop\":\"M1\",\"{field}\":{ValueCorpus.Json(text)}}}");
        message = opened.Verified?.Message;
        return opened.IsVerified && opened.Verified.Drift.Count == 0;
    }

    /// <summary>Whether a message with the value may be sent.</summary>
    public static bool Sends<T>(string field, object value)
        where T : class, IMessage<T>, new()
    {
        var message = new T();
        typeof(T).GetProperty(ValueFields.Property(field))!.SetValue(message, value);
        return Lab.Wrong(message).Length == 0;
    }

    /// <summary>
    /// Every case, a letter for each: c where the value is clean, f where it is not, and where receiving and sending
    /// differ, d.
    /// </summary>
    public static string All<T>()
        where T : class, IMessage<T>, new() =>
        string.Concat(
            Cases.Select(one =>
            {
                var isReceived = Receives<T>(one.Field, one.Text, out var message);
                var value =
                    ValueFields.Texts.Contains(one.Field) ? one.Text
                    : message is null ? null
                    : typeof(T).GetProperty(ValueFields.Property(one.Field))!.GetValue(message);
                var isSent = value is null ? isReceived : Sends<T>(one.Field, value);
                return isReceived != isSent ? 'd'
                    : isReceived ? 'c'
                    : 'f';
            })
        );

    /// <summary>Every text in every field.</summary>
    public static IReadOnlyList<(string Field, string Text)> Cases { get; } =
    [.. ValueFields.Keys.Keys.SelectMany(field => ValueCorpus.Texts.Select(text => (field, text)))];
}
