using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts;

/// <summary>Receives the deliveries of one notification: bytes, signature, handler, and only then the answer.</summary>
internal sealed class NotificationEndpoint<T>
    where T : class, INotification<T>
{
    // The rest is for the handler and the answer's way back.
    private const double PatienceOfDeadline = 0.8;

    // Anybody may post what cannot be explained.
    private const int MostExplained = 2000;

    private readonly NotificationEndpointParts _parts;
    private readonly NotificationHandling<T> _handler;
    private readonly IMerchantAccounts _accounts;
    private readonly HashSet<IPAddress> _senders;
    private readonly TimeSpan _deadline;

    public NotificationEndpoint(NotificationEndpointParts parts, NotificationHandling<T> handler)
    {
        _parts = parts;
        _handler = handler;
        _accounts = parts.AccountsOf(T.Contract.Gateway);
        _senders = [.. T.Protocol.Senders.Select(IPAddress.Parse)];
        _deadline = T.Protocol.Deadline ?? parts.Options.AnswerWithin;
    }

    private static string Name => T.Contract.Name;

    public async Task ReceiveAsync(HttpContext context)
    {
        var began = _parts.Clock.GetTimestamp();
        using var span = NotificationMetrics.Begin(T.Contract.Gateway.Name, Name);
        byte[]? body;
        try
        {
            body = await DeliveryBody
                .ReadAsync(context.Request, _parts.Options.Limits.MaximumBytes)
                .ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is IOException or OperationCanceledException or BadHttpRequestException)
        {
            _parts.Log.BrokenOff(Name);
            Count("broken_off");
            context.Abort();
            return;
        }

        var headers = new RequestHeaders(context.Request.Headers);
        var opened = SignedMessage.Open<T>(body, _accounts, _parts.Options.Limits, headers);
        var answer = opened.IsVerified
            ? await HandleAsync(opened.Verified, context.Connection.RemoteIpAddress, began).ConfigureAwait(false)
            : Refuse(opened.Refusal, context.Connection.RemoteIpAddress, body, headers);
        await WriteAsync(context.Response, T.Protocol.ReplyTo(answer)).ConfigureAwait(false);
    }

    private NotificationAnswer Refuse(Refusal refusal, IPAddress? sender, byte[] body, RequestHeaders headers)
    {
        _parts.Refusals.Write(
            _parts.Log,
            Name,
            refusal,
            TextOf(sender),
            () => SignedMessage.Explain<T>(body, _accounts, _parts.Options.Limits, headers, MostExplained)
        );
        Count(refusal.Reason.ToString());
        return NotificationAnswer.Refuse;
    }

    private async Task<NotificationAnswer> HandleAsync(Verified<T> notification, IPAddress? sender, long began)
    {
        if (
            _senders.Count > 0
            && (sender is null || !_senders.Contains(sender.IsIPv4MappedToIPv6 ? sender.MapToIPv4() : sender))
        )
        {
            _parts.Log.StrangeSender(Name, TextOf(sender));
        }

        if (notification.Drift.Count > 0)
        {
            _parts.Log.Drifted(
                Name,
                string.Join(
                    ", ",
                    notification.Drift.SelectMany(violation => violation.Fields).Distinct(StringComparer.Ordinal)
                )
            );
        }

        var handling = RunAsync(notification);
        if (!handling.IsCompleted)
        {
            _parts.Running.Add(handling);
            try
            {
                var rest = _deadline - _parts.Clock.GetElapsedTime(began);
                return await handling
                    .WaitAsync(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, _parts.Clock)
                    .ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                _parts.Log.Late(Name, _deadline);
                Count("late");
                return NotificationAnswer.Refuse;
            }
        }

        return await handling.ConfigureAwait(false);
    }

    // Never throws: an exception of the handler is logged here, and the delivery is refused.
    private async Task<NotificationAnswer> RunAsync(Verified<T> notification)
    {
        try
        {
            var verdict = _parts.Ledger is { } ledger
                ? await ledger
                    .HandleAsync(
                        notification,
                        NotifiedEvent.Of(notification),
                        _handler,
                        _deadline * PatienceOfDeadline,
                        _parts.Stopping
                    )
                    .ConfigureAwait(false)
                : await HandleEachAsync(notification).ConfigureAwait(false);
            Count(verdict.ToString());
            return
                verdict is NotificationVerdict.Handled or NotificationVerdict.Repeated or NotificationVerdict.Superseded
                ? NotificationAnswer.Acknowledge
                : NotificationAnswer.Refuse;
        }
        catch (OperationCanceledException) when (_parts.Stopping.IsCancellationRequested)
        {
            Count("stopped");
            return NotificationAnswer.Refuse;
        }
        catch (Exception exception)
        {
            _parts.Log.Failed(exception, Name);
            Count("failed");
            return NotificationAnswer.Refuse;
        }
    }

    private async Task<NotificationVerdict> HandleEachAsync(Verified<T> notification)
    {
        var scope = _parts.Scopes.CreateAsyncScope();
        await using var _ = scope.ConfigureAwait(false);
        return
            await _handler(notification, scope.ServiceProvider, _parts.Stopping).ConfigureAwait(false)
            == NotificationAnswer.Acknowledge
            ? NotificationVerdict.Handled
            : NotificationVerdict.Declined;
    }

    private void Count(string result) => _parts.Metrics.Count(T.Contract.Gateway.Name, Name, result);

    private static string TextOf(IPAddress? sender) => sender?.ToString() ?? "an unknown address";

    private static async Task WriteAsync(HttpResponse response, NotificationReply reply)
    {
        if (reply.ContentType is { } type)
        {
            response.ContentType = type;
        }

        response.ContentLength = reply.Body.Length;
        await response.BodyWriter.WriteAsync(reply.Body).ConfigureAwait(false);
    }
}
