using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>A received message, opened: what its outcome fields say stays at hand, also when it was refused.</summary>
internal readonly record struct OpenPipeline<T>(Opened<T> Opened, OutcomeVerdict? Verdict)
    where T : class, IMessage<T>
{
    public static OpenPipeline<T> Of(
        ReadOnlyMemory<byte> body,
        SignatureHeaders headers,
        IMerchantAccounts accounts,
        WireLimits limits
    )
    {
        var opening = Uncounted(body, headers, accounts, limits);
        OpeningCount.Add(opening.Opened);
        return opening;
    }

    /// <summary>The same for a message that was counted already, or is only looked at.</summary>
    public static OpenPipeline<T> Uncounted(
        ReadOnlyMemory<byte> body,
        SignatureHeaders headers,
        IMerchantAccounts accounts,
        WireLimits limits
    )
    {
        var contract = T.Contract;
        using var envelope = ReceivedEnvelope.Open(contract, body, accounts, limits);
        if (envelope?.Refusal is { } closed)
        {
            return new OpenPipeline<T>(new Opened<T>(body, closed), contract.Outcome?.Judge(_ => null));
        }

        var content = envelope?.Content ?? body;
        using var table = WireTable.Of(content, contract.Names);
        if (
            WireFormat.For(contract.Encoding).Read(table, limits, isSigned: contract.Signature.Source is null) is
            { } unreadable
        )
        {
            return new OpenPipeline<T>(new Opened<T>(body, unreadable), contract.Outcome?.Judge(_ => null));
        }

        var verdict = contract.Outcome is { } outcome ? Judge(table, outcome) : null;
        var account = envelope?.Account;
        if (account is null && !Ownership.TryFindAccount(table, contract, accounts, out account, out var unknown))
        {
            return new OpenPipeline<T>(new Opened<T>(body, unknown), verdict);
        }

        var signer = contract.SignerOf(account);
        var signature = new MessageSignature<T>(
            table,
            new GivenSignature(contract.Signature, table, headers, envelope?.SignatureTable),
            contract,
            signer,
            verdict
        );
        if (
            !signature.TryProve(out var proof, out var refusal)
            || (refusal = Ownership.Check(table, contract, signer.FilledIn.Merchant)) is not null
            || (refusal = envelope?.CheckBeside(table)) is not null
            || !MessageReading.TryRead<T>(
                body,
                content,
                contract,
                table,
                signer.FilledIn,
                verdict,
                limits,
                proof,
                out var verified,
                out refusal
            )
        )
        {
            return new OpenPipeline<T>(new Opened<T>(body, refusal), verdict);
        }

        return new OpenPipeline<T>(new Opened<T>(body, verified), verdict);
    }

    private static OutcomeVerdict Judge(WireTable table, Metadata.OutcomeRules rules) =>
        rules.Judge(name => T.Contract.TextOf(table, table.NodeOf(System.Text.Encoding.UTF8.GetBytes(name))));
}
