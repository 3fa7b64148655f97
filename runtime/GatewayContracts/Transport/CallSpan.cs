using System.Diagnostics;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// The span of a call, and its duration: one for all its attempts, which have spans of HTTP inside it.
/// </summary>
internal sealed class CallSpan : IDisposable
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly Activity? _span;
    private TagList _tags;

    public CallSpan(string gateway, OperationContract operation)
    {
        _span = GatewayTelemetry.Spans.StartActivity($"{gateway} {operation.Name}", ActivityKind.Client);
        Tag("gateway.name", gateway);
        Tag("gateway.operation", operation.Name);
    }

    public Outcome<T> Ended<T>(Outcome<T> outcome)
        where T : class
    {
        switch (outcome)
        {
            case Answered<T>:
                Tag("gateway.outcome", "answered");
                break;
            case Pending<T> pending:
                Tag("gateway.outcome", "pending");
                Tag("gateway.code", pending.Code);
                break;
            case Refused<T> refused:
                Tag("gateway.outcome", "refused");
                Tag("gateway.code", refused.Code);
                break;
            case Unknown<T> unknown:
                Tag("gateway.outcome", "unknown");
                Tag("error.type", unknown.Reason.ToString());
                _span?.SetStatus(ActivityStatusCode.Error);
                break;
        }

        return outcome;
    }

    /// <summary>
    /// What went wrong before there was an outcome; its text may quote values, so only its kind is recorded.
    /// </summary>
    public void Failed(Exception exception)
    {
        Tag("error.type", exception.GetType().FullName ?? exception.GetType().Name);
        _span?.SetStatus(ActivityStatusCode.Error);
    }

    public void Dispose()
    {
        GatewayTelemetry.CallDuration.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, _tags);
        _span?.Dispose();
    }

    private void Tag(string name, string value)
    {
        _tags.Add(name, value);
        _span?.SetTag(name, value);
    }
}
