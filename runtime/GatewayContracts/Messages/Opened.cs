using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// The result of opening a received message: verified and read, or refused with a reason. The body is kept in both
/// cases.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class Opened<T>
    where T : class
{
    internal Opened(ReadOnlyMemory<byte> body, Verified<T> verified)
    {
        Body = body;
        Verified = verified;
    }

    internal Opened(ReadOnlyMemory<byte> body, Refusal refusal)
    {
        Body = body;
        Refusal = refusal;
    }

    /// <summary>The bytes as received. They may hold sensitive values: store them, do not log them.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The verified message; null when it was refused.</summary>
    public Verified<T>? Verified { get; }

    /// <summary>Why the message was refused; null when it was verified.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the message was verified and read.</summary>
    [MemberNotNullWhen(true, nameof(Verified))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsVerified => Verified is not null;

    /// <summary>The verified message, or the reason.</summary>
    public override string ToString() => Verified?.ToString() ?? Refusal!.ToString();
}
