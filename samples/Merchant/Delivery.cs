using System.Net.Http.Headers;
using GatewayContracts;

namespace Merchant;

/// <summary>A notification to post, and what has to become of it: null where it is genuine, else the reason to refuse it.</summary>
internal sealed record Delivery(string Title, byte[] Body, RefusalReason? Expected)
{
    public async Task<Judgement> PostAsync(HttpClient courier, Shop shop)
    {
        using var content = new ByteArrayContent(Body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("text/json;charset=utf-8");
        using var response = await courier.PostAsync((Uri?)null, content);
        return new Judgement(shop.LastDelivery!, await response.Content.ReadAsStringAsync());
    }
}
