using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace InventedGateways.Tests;

/// <summary>A message on the wire, and what somebody in the middle can do to it.</summary>
internal sealed record Delivery(byte[] Body, string? ContentType, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public static Delivery Of(SealedMessage message) =>
        new(message.Body.ToArray(), message.ContentType, message.Headers);

    public static Delivery Of<T>(T message, MerchantAccount sender)
        where T : class, IMessage<T> => Of(SignedMessage.Seal(message, sender));

    public Delivery Replace(string old, string replacement)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return this with { Body = Encoding.UTF8.GetBytes(Text.Replace(old, replacement, StringComparison.Ordinal)) };
    }

    public Delivery ReplacePattern(string pattern, string replacement)
    {
        Assert.Matches(pattern, Text);
        return this with { Body = Encoding.UTF8.GetBytes(Regex.Replace(Text, pattern, replacement)) };
    }

    public Delivery WithHeader(string name, string? value)
    {
        Assert.Contains(name, Headers.Keys);
        var headers = Headers.Where(header => header.Key != name).ToDictionary();
        if (value is not null)
        {
            headers.Add(name, value);
        }

        return this with
        {
            Headers = headers,
        };
    }

    /// <summary>Posts the message and gives the answer, byte for byte.</summary>
    public async Task<Delivery> PostAsync(Uri address)
    {
        using var courier = new HttpClient();
        using var content = new ByteArrayContent(Body);
        content.Headers.ContentType = ContentType is null ? null : MediaTypeHeaderValue.Parse(ContentType);
        foreach (var (name, value) in Headers)
        {
            content.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await courier.PostAsync(address, content);
        var contentType = answer.Content.Headers.NonValidated.TryGetValues("Content-Type", out var sent)
            ? sent.ToString()
            : null;
        return new(await answer.Content.ReadAsByteArrayAsync(), contentType, new Dictionary<string, string>());
    }
}
