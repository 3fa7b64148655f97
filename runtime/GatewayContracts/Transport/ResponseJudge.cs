using System.Globalization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Judges the answer that came back for a request.</summary>
internal static class ResponseJudge
{
    public static Outcome<TResponse> Judge<TRequest, TResponse>(
        TRequest request,
        OperationContract operation,
        OpenPipeline<TResponse> opening,
        int status
    )
        where TRequest : class, IMessage<TRequest>
        where TResponse : class, IMessage<TResponse>
    {
        if (!opening.Opened.IsVerified)
        {
            var refusal = opening.Opened.Refusal;
            return Unknown(
                refusal.Reason == RefusalReason.SignatureMissing ? UnknownReason.Unsigned : UnknownReason.NotVerified,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The answer to {operation.Name} (HTTP {status}) proves nothing. {refusal.Message} Ask again."
                ),
                opening,
                status
            );
        }

        var answer = opening.Opened.Verified;
        var verdict = opening.Verdict;
        if (Outcome.Of(answer, verdict) is not { } outcome)
        {
            return Unknown(
                UnknownReason.CodeLeavesItOpen,
                $"The answer to {operation.Name} is genuine, but {Outcome.WhyOpen(verdict)}. Ask again.",
                opening,
                status
            );
        }

        return FindOtherEcho(request, answer, operation.Echo, mustRepeat: outcome is Answered<TResponse>) is { } field
            ? Unknown(
                UnknownReason.OtherQuestion,
                $"The answer to {operation.Name} is genuine, but about something else: its {field} is not the one "
                    + $"asked for. Ask again.",
                opening,
                status
            )
            : outcome;
    }

    private static Unknown<TResponse> Unknown<TResponse>(
        UnknownReason reason,
        string message,
        OpenPipeline<TResponse> opening,
        int status
    )
        where TResponse : class, IMessage<TResponse> =>
        new(reason, message)
        {
            Answer = opening.Opened.Verified,
            Refusal = opening.Opened.Refusal,
            HttpStatus = status,
            Body = opening.Opened.Body,
            Code = Untrusted.Of(opening.Verdict?.Code),
            Text = Untrusted.Of(opening.Verdict?.Text),
        };

    // Of the fields that the request gave, the first that the answer has otherwise. A success must repeat them all; a
    // refusal need not, but one of another order, perhaps replayed by somebody in the middle, says nothing of this one,
    // nor does one whose order cannot be read. Values are compared, not spellings: 1.50 is repeated by 1.5.
    private static string? FindOtherEcho<TRequest, TResponse>(
        TRequest request,
        Verified<TResponse> answer,
        IReadOnlyList<string> echo,
        bool mustRepeat
    )
        where TRequest : class, IMessage<TRequest>
        where TResponse : class, IMessage<TResponse>
    {
        var asked = FieldTree.ComparableOf(request).Where(field => echo.Contains(field.Name));
        var answered = new ReceivedFields(FieldTree.ComparableOf(answer.Message));
        return asked
            .FirstOrDefault(field =>
                answered.Find(field.Name) is { } repeated
                    ? repeated.Text != field.Value.Text
                    : mustRepeat || answer.UnreadFields.ContainsKey(field.Name)
            )
            .Name;
    }
}
