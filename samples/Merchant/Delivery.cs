using System.Net.Http.Headers;
using GatewayContracts;

namespace Merchant;

/// <summary>
/// A notification to post, and what has to become of it: null where it is genuine, else the reason to refuse it.
/// </summary>
internal sealed record Delivery(string Title, byte[] Body, RefusalReason? Expected)
{
    public async Task<string> PostAsync(HttpClient courier)
    {
        using var content = new ByteArrayContent(Body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/json;charset=utf-8");
        using var response = await courier.PostAsync(new Uri(ShopProgram.NotifyPath, UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }
}
