using System.ComponentModel;

namespace GatewayContracts.Metadata;

/// <summary>The text of a generated message for people; what its <c>ToString</c> gives.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessageText
{
    /// <summary>The message's name and its fields, sensitive values masked.</summary>
    public static string Of<T>(T message)
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        var output = new MaskedTextWriter(T.Contract.Name, T.Contract.Fields);
        message.WriteFields(output);
        return output.ToString();
    }

    /// <summary>Whether both lists are absent, or have equal items in the same order.</summary>
    public static bool SameItems<T>(IReadOnlyList<T>? one, IReadOnlyList<T>? other) =>
        one is null || other is null ? one is null && other is null : one.SequenceEqual(other);
}
