using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>Makes the outcome of a verified answer.</summary>
public static class Outcome
{
    /// <summary>
    /// The outcome of a request by its answer and the codes of its spec, for example when a stored answer is verified
    /// again. It does not check whether the answer belongs to the request, because there is no request here.
    /// </summary>
    /// <typeparam name="T">The response.</typeparam>
    /// <returns> Answered, pending or refused; unknown if the code, or the lack of one, leaves open what happened.
    /// </returns>
    public static Outcome<T> Of<T>(Verified<T> answer)
        where T : class, IMessage<T>
    {
        ArgumentNullException.ThrowIfNull(answer);
        var fields = new ReceivedFields(FieldTree.FieldsOf(answer.Message));
        var verdict = T.Contract.Outcome?.Judge(name =>
            fields.Find(name) is { } value ? T.Contract.TextOf(value) : null
        );
        return Of(answer, verdict)
            ?? new Unknown<T>(
                UnknownReason.CodeLeavesItOpen,
                $"{T.Contract.Name} is genuine, but {WhyOpen(verdict)}. Ask again."
            )
            {
                Answer = answer,
                Body = answer.Body,
                Code = Untrusted.Of(verdict?.Code),
                Text = Untrusted.Of(verdict?.Text),
            };
    }

    /// <param name="verdict">Null where the gateway has no outcome codes, and answers by the message itself.</param>
    /// <returns>Null where it is open what happened.</returns>
    internal static Outcome<T>? Of<T>(Verified<T> answer, OutcomeVerdict? verdict)
        where T : class, IMessage<T> =>
        verdict?.Kind switch
        {
            null or OutcomeKind.Success => new Answered<T>(answer),
            OutcomeKind.Pending => new Pending<T>(answer, verdict.Code ?? "", verdict.Text, ShownText<T>(verdict)),
            OutcomeKind.Failure => new Refused<T>(answer, verdict.Code ?? "", verdict.Text, ShownText<T>(verdict)),
            _ => null,
        };

    internal static string WhyOpen(OutcomeVerdict? verdict) =>
        verdict?.Code is null
            ? "it has no code"
            : $"its code {QuotedText.Quote(verdict.Code)} leaves open what happened";

    private static string ShownText<T>(OutcomeVerdict verdict)
        where T : class, IMessage<T> =>
        Masking.Show(
            T.Contract.Outcome?.Entries[verdict.Entry].Text is { } field ? T.Contract.Find(field) : null,
            verdict.Text ?? ""
        );
}
