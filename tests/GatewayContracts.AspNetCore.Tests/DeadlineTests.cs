using System.Net.Sockets;
using System.Text;

namespace GatewayContracts.AspNetCore.Tests;

/// <summary>Handlers that take long, callers that hang up, and a host that stops.</summary>
public sealed class DeadlineTests
{
    private static readonly TimeSpan s_deadline = NotificationProtocol.Of<PaymentNotification>().Deadline!.Value;

    [Fact]
    public async Task At_the_deadline_the_refusal_goes_out_and_the_handler_runs_on()
    {
        var (begun, go, done) = (
            new TaskCompletionSource(),
            new TaskCompletionSource(),
            new TaskCompletionSource<bool>()
        );
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(
                Shop.Path,
                async (_, stopping) =>
                {
                    begun.SetResult();
                    await go.Task;
                    done.SetResult(stopping.IsCancellationRequested);
                    return NotificationAnswer.Acknowledge;
                }
            )
        );
        var answer = shop.DeliverAsync("A1");
        await begun.Task;
        shop.Clock.Advance(s_deadline - TimeSpan.FromMilliseconds(1));
        Assert.False(answer.IsCompleted);
        while (!answer.IsCompleted)
        {
            // The endpoint may not have begun to wait yet.
            shop.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Contains("9999", (await answer).Body, StringComparison.Ordinal);
        go.SetResult();
        Assert.False(await done.Task);
    }

    [Fact]
    public async Task A_caller_that_hangs_up_does_not_stop_the_handler()
    {
        var (begun, go, done) = (
            new TaskCompletionSource(),
            new TaskCompletionSource(),
            new TaskCompletionSource<bool>()
        );
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(
                Shop.Path,
                async (_, stopping) =>
                {
                    begun.SetResult();
                    await go.Task;
                    done.SetResult(stopping.IsCancellationRequested);
                    return NotificationAnswer.Acknowledge;
                }
            )
        );
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync("127.0.0.1", shop.Courier.BaseAddress!.Port);
            var body = Gateway.Deliver("A1");
            await socket
                .GetStream()
                .WriteAsync(
                    Encoding.ASCII.GetBytes(
                        $"POST {Shop.Path} HTTP/1.1\r\nHost: shop\r\nContent-Length: {body.Length}\r\n\r\n"
                    )
                );
            await socket.GetStream().WriteAsync(body);
            await begun.Task;
        }

        go.SetResult();
        Assert.False(await done.Task);
    }

    [Fact]
    public async Task A_delivery_that_breaks_off_is_none()
    {
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(
                Shop.Path,
                (_, _) => throw new InvalidOperationException("not reached")
            )
        );
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync("127.0.0.1", shop.Courier.BaseAddress!.Port);
            await socket
                .GetStream()
                .WriteAsync(
                    Encoding.ASCII.GetBytes($"POST {Shop.Path} HTTP/1.1\r\nHost: shop\r\nContent-Length: 100\r\n\r\n{{")
                );
        }

        await shop.Deliveries.WaitForMeasurementsAsync(1);
        Assert.Equal(["broken_off"], shop.Results);
    }

    [Fact]
    public async Task A_host_that_stops_tells_the_handlers_and_waits_for_them()
    {
        var begun = new TaskCompletionSource();
        var saved = false;
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapNotification<PaymentNotification>(
                Shop.Path,
                async (_, stopping) =>
                {
                    begun.SetResult();
                    var stopped = new TaskCompletionSource();
                    await using var registration = stopping.Register(stopped.SetResult);
                    await stopped.Task;
                    saved = true;
                    return NotificationAnswer.Acknowledge;
                }
            )
        );
        var answer = shop.DeliverAsync("A1");
        await begun.Task;
        await shop.Application.StopAsync();
        Assert.True(saved);
        Assert.Contains("0000", (await answer).Body, StringComparison.Ordinal);
    }
}
