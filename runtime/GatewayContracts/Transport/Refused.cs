using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// The gateway did not carry out the request, according to its signed answer. This says nothing about any other
/// request: a refused query leaves open what happened to the payment.
/// </summary>
/// <typeparam name="T">The response.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class Refused<T> : Outcome<T>
    where T : class
{
    private readonly string _shownText;

    /// <param name="shownText">The text as it is shown: masked if the spec says that it is sensitive.</param>
    internal Refused(Verified<T> answer, string code, string? text, string shownText)
    {
        Answer = answer;
        Code = code;
        Text = text;
        _shownText = shownText;
    }

    /// <summary>The answer. In a response that is not a success, fields may be missing.</summary>
    public Verified<T> Answer { get; }

    /// <summary>The code that decided; empty when the answer had none.</summary>
    public string Code { get; }

    /// <summary>
    /// The gateway's text for people. It differs between answers with the same code: decide nothing by it.
    /// </summary>
    public string? Text { get; }

    /// <summary>The code and its text; masked if the spec says that it is sensitive.</summary>
    public override string ToString() => $"Refused: {QuotedText.Quote(Code)} {_shownText}";
}
