namespace GatewayContracts;

/// <summary>A received message, opened: what its outcome fields say stays at hand, also when it was refused.</summary>
internal sealed record Opening<T>(Opened<T> Opened, OutcomeVerdict? Verdict)
    where T : class, IMessage<T>
{
    public static Opening<T> Of(ReadOnlyMemory<byte> body, SignatureHeaders headers, IMerchantAccounts accounts, WireLimits limits)
    {
        var opening = Judged(body, headers, accounts, limits);
        OpeningCount.Add(opening.Opened);
        return opening;
    }

    private static Opening<T> Judged(ReadOnlyMemory<byte> body, SignatureHeaders headers, IMerchantAccounts accounts, WireLimits limits)
    {
        var contract = T.Contract;
        if (!WireFormat.For(contract.Encoding).Read(body.Span, limits, isSigned: contract.Signature.Source is null).TryGet(out var received, out var refusal))
        {
            return new Opening<T>(new Opened<T>(body, refusal), contract.Outcome?.Judge(_ => null));
        }

        var verdict = contract.Outcome?.Judge(name => received.Find(name) is { } value ? contract.TextOf(value) : null);
        if (!Ownership.TryFindAccount(received, contract, accounts, out var account, out refusal))
        {
            return new Opening<T>(new Opened<T>(body, refusal), verdict);
        }

        var signatory = contract.SignatoryOf(account);
        var given = new GivenSignature(contract.Signature, received, headers);
        var judge = new FieldJudge<T>(received, verdict, signatory.Envelope, name => contract.Find(name) is not null || received.Find(name) is not null);
        if (!MessageSignature.TryProve(body, received, given, contract, signatory, judge, out var proof, out refusal)
            || !Ownership.Holds(received, contract, signatory.Envelope.Merchant, out refusal)
            || !MessageReading.TryRead<T>(body, received, verdict, proof, out var verified, out refusal))
        {
            return new Opening<T>(new Opened<T>(body, refusal), verdict);
        }

        return new Opening<T>(new Opened<T>(body, verified), verdict);
    }
}
