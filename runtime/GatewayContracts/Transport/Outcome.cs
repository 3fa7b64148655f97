using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// What is known after a call. Exactly one of <see cref="Answered{T}"/>, <see cref="Pending{T}"/>,
/// <see cref="Refused{T}"/>, whose answers were verified, and <see cref="Unknown{T}"/>, after which the caller must ask
/// again and must not assume that the call failed.
/// </summary>
/// <typeparam name="T">The response.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public abstract class Outcome<T>
    where T : class
{
    private protected Outcome() { }
}
