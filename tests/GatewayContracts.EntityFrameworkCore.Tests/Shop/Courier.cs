using System.Collections.Concurrent;

namespace GatewayContracts.EntityFrameworkCore.Tests.Shop;

/// <summary>
/// Delivers as the gateway does: over several connections, each message many times, and again until it is acknowledged.
/// </summary>
internal sealed class Courier : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(5) };
    private readonly ConcurrentDictionary<string, int> _answers = new();

    /// <summary>How often there was which answer; a broken connection is one too.</summary>
    public IReadOnlyDictionary<string, int> Answers => _answers;

    public void Dispose() => _http.Dispose();

    /// <param name="deliveries">The bodies; each is delivered until it is acknowledged.</param>
    /// <param name="connections">How many are under way at a time.</param>
    /// <param name="address">Where a delivery goes; asked anew for each.</param>
    public async Task DeliverAsync(IEnumerable<byte[]> deliveries, int connections, Func<Uri> address)
    {
        var queue = new ConcurrentQueue<byte[]>(deliveries);
        await Task.WhenAll(
            Enumerable
                .Range(0, connections)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        while (queue.TryDequeue(out var body))
                        {
                            if (!await IsAcknowledgedAsync(body, address()))
                            {
                                queue.Enqueue(body);
                                await Task.Delay(TimeSpan.FromMilliseconds(10));
                            }
                        }
                    })
                )
        );
    }

    private async Task<bool> IsAcknowledgedAsync(byte[] body, Uri address)
    {
        var answer = "broken connection";
        try
        {
            using var content = new ByteArrayContent(body);
            using var response = await _http.PostAsync(new Uri(address, "/notify"), content);
            answer = await response.Content.ReadAsStringAsync();
        }
        catch (HttpRequestException)
        {
            // The shop was killed; the gateway tries again.
        }

        _answers.AddOrUpdate(answer, 1, (_, count) => count + 1);
        return answer == """{"ret_code":"0000","ret_msg":"交易成功"}""";
    }
}
