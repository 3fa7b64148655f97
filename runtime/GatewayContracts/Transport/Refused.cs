using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// The gateway did not carry out the request, by its signed answer. It says nothing of any other request: a query that
/// is refused leaves open what became of the payment.
/// </summary>
/// <typeparam name="T">The response.</typeparam>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class Refused<T> : Outcome<T>
    where T : class
{
    private readonly string _shownText;

    /// <param name="shownText">The text as it is shown: masked where the spec says that it is sensitive.</param>
    internal Refused(Verified<T> answer, string code, string? text, string shownText)
    {
        Answer = answer;
        Code = code;
        Text = text;
        _shownText = shownText;
    }

    /// <summary>The answer. Of a response that is no success, fields may be missing.</summary>
    public Verified<T> Answer { get; }

    /// <summary>The code that decided; empty when the answer had none.</summary>
    public string Code { get; }

    /// <summary>
    /// The gateway's text for people. It differs between answers with the same code: decide nothing by it.
    /// </summary>
    public string? Text { get; }

    /// <summary>The code and its text; masked where the spec says that it is sensitive.</summary>
    public override string ToString() => $"Refused: {QuotedText.Quote(Code)} {_shownText}";
}
