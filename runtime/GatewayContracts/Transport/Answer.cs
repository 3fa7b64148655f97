using System.Globalization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Judges the answer that came back for a request.</summary>
internal static class Answer
{
    // A gateway without outcome codes answers by the message itself.
    private static readonly OutcomeVerdict NoOutcome = new(OutcomeKind.Success, 0, null, null);

    public static Outcome<TResponse> Judge<TRequest, TResponse>(TRequest request, OperationContract operation, Opening<TResponse> opening, int status)
        where TRequest : class, IMessage<TRequest>
        where TResponse : class, IMessage<TResponse>
    {
        var verdict = opening.Verdict ?? NoOutcome;
        if (!opening.Opened.IsVerified)
        {
            var refusal = opening.Opened.Refusal;
            return Unknown<TResponse>(
                refusal.Reason == RefusalReason.SignatureMissing ? UnknownReason.Unsigned : UnknownReason.NotVerified,
                string.Create(CultureInfo.InvariantCulture, $"The answer to {operation.Name} (HTTP {status}) proves nothing. {refusal.Message} Ask again."),
                opening,
                status);
        }

        var answer = opening.Opened.Verified;
        switch (verdict.Kind)
        {
            case OutcomeKind.Success or OutcomeKind.Pending or OutcomeKind.Failure
                when FindOtherEcho(request, answer, operation.Echo, mustRepeat: verdict.Kind == OutcomeKind.Success) is { } field:
                return Unknown<TResponse>(
                    UnknownReason.OtherQuestion,
                    $"The answer to {operation.Name} is genuine, but about something else: its {field} is not the one asked for. Ask again.",
                    opening,
                    status);
            case OutcomeKind.Pending:
                return new Pending<TResponse>(answer, verdict.Code ?? "", verdict.Text);
            case OutcomeKind.Failure:
                return new Refused<TResponse>(answer, verdict.Code ?? "", verdict.Text);
            case OutcomeKind.Success:
                return new Answered<TResponse>(answer);
            default:
                var code = verdict.Code is null ? "it has no code" : $"its code {FieldText.Quote(verdict.Code)} leaves open what happened";
                return Unknown<TResponse>(UnknownReason.CodeLeavesItOpen, $"The answer to {operation.Name} is genuine, but {code}. Ask again.", opening, status);
        }
    }

    private static Unknown<TResponse> Unknown<TResponse>(UnknownReason reason, string message, Opening<TResponse> opening, int status)
        where TResponse : class, IMessage<TResponse> => new(reason, message)
        {
            Answer = opening.Opened.Verified,
            Refusal = opening.Opened.Refusal,
            HttpStatus = status,
            Body = opening.Opened.Body,
            Code = Untrusted.Of(opening.Verdict?.Code),
            Text = Untrusted.Of(opening.Verdict?.Text),
        };

    // Of the fields that the request gave, the first that the answer has otherwise. A success must repeat them all; a refusal need not, but one of
    // another order, perhaps replayed by somebody in the middle, says nothing of this one, nor does one whose order cannot be read. Values are compared, not spellings: 1.50 is repeated by 1.5.
    private static string? FindOtherEcho<TRequest, TResponse>(TRequest request, Verified<TResponse> answer, IReadOnlyList<string> echo, bool mustRepeat)
        where TRequest : class, IMessage<TRequest>
        where TResponse : class, IMessage<TResponse>
    {
        var asked = FieldTree.ComparableOf(request).Where(field => echo.Contains(field.Name));
        var answered = new ReceivedFields(FieldTree.ComparableOf(answer.Message));
        return asked.FirstOrDefault(field => answered.Find(field.Name) is { } repeated
            ? repeated.Text != field.Value.Text
            : mustRepeat || answer.UnreadFields.ContainsKey(field.Name)).Name;
    }
}
