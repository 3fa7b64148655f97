using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// What is known of a request that got no answer. The exception's own text is not shown: it may quote what was
/// received.
/// </summary>
internal static class Unanswered
{
    /// <param name="wasSent">Whether the request's body was handed to a connection, by any attempt.</param>
    public static Unknown<T> InTime<T>(OperationContract operation, Exception exception, bool wasSent)
        where T : class =>
        new(
            UnknownReason.TimedOut,
            wasSent
                ? $"{operation.Name} had no answer in time. It may have been carried out: query before doing "
                    + $"anything else."
                : $"{operation.Name} had no connection in time, so nothing of it was sent and the gateway cannot "
                    + $"have it. It may be sent again."
        )
        {
            Exception = exception,
            NeverSent = !wasSent,
        };

    /// <param name="wasSent">Whether the request's body was handed to a connection, by any attempt.</param>
    public static Unknown<T> ForConnection<T>(OperationContract operation, Exception exception, bool wasSent)
        where T : class =>
        new(
            UnknownReason.ConnectionFailed,
            wasSent
                ? $"The connection for {operation.Name} failed ({KindOf(exception)}). The gateway may have got "
                    + $"the request: query before doing anything else."
                : $"The connection for {operation.Name} could not be made ({KindOf(exception)}), so nothing of it "
                    + $"was sent and the gateway cannot have it. {Advice(exception)} It may be sent again."
        )
        {
            Exception = exception,
            NeverSent = !wasSent,
        };

    private static string KindOf(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http
            ? http.HttpRequestError.ToString()
            : exception.GetType().Name;

    private static string Advice(Exception exception) =>
        (exception as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError =>
                "The name of the gateway's host was not found: check the address and this machine's name servers.",
            HttpRequestError.ConnectionError =>
                "The gateway's host could not be reached or refused: check the address, the port, and what "
                    + "firewalls let out.",
            HttpRequestError.SecureConnectionError =>
                "TLS was not agreed on: check the host's certificate, this machine's trusted roots, and its clock.",
            HttpRequestError.ProxyTunnelError =>
                "The proxy did not let it through: check the proxy's address and rules.",
            _ => "Check the address and the HttpClient's handlers.",
        };
}
