using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// What is known after a call. It is exactly one of <see cref="Answered{T}"/>, <see cref="Pending{T}"/> and
/// <see cref="Refused{T}"/>, whose answers were verified, or <see cref="Unknown{T}"/>. After an unknown outcome the
/// caller must query, and must not assume that the call failed.
/// </summary>
/// <typeparam name="T">The response.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public abstract class Outcome<T>
    where T : class
{
    private protected Outcome() { }
}
