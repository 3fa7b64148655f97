using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// The gateway handled the request; its answer is signed, complete, and about what was asked. Its fields have the
/// result, such as whether a payment succeeded.
/// </summary>
/// <typeparam name="T">The response.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class Answered<T> : Outcome<T>
    where T : class
{
    internal Answered(Verified<T> answer)
    {
        Answer = answer;
    }

    /// <summary>The answer.</summary>
    public Verified<T> Answer { get; }

    /// <summary>The response itself.</summary>
    public T Message => Answer.Message;

    /// <summary>The response, sensitive values masked.</summary>
    public override string ToString() => $"Answered: {Answer.Message}";
}
