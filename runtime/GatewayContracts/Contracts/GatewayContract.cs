namespace GatewayContracts.Metadata;

/// <summary>What all messages of one gateway share. Generated from its <c>*.gateway.yaml</c>.</summary>
/// <param name="Name">The gateway's name.</param>
/// <param name="Merchant">The wire name of the field that identifies the merchant.</param>
/// <param name="Signature">How its messages are signed, unless a contract says otherwise.</param>
/// <param name="FieldNames">The wire names of all fields of the gateway's messages: a sent value must not look like the
/// beginning of one of them.</param>
public sealed record GatewayContract(
    string Name,
    string Merchant,
    SignatureContract Signature,
    IReadOnlyList<string> FieldNames
)
{
    /// <summary>
    /// The offset from UTC of every date-time in the gateway's messages; null if the spec gives none.
    /// </summary>
    public TimeSpan? TimeZone { get; init; }

    /// <summary>
    /// Lists how a merchant's id breaks the constraints of its field in the gateway's contracts, one sentence each;
    /// null if there are no constraints. Called when an account is first used with the gateway.
    /// </summary>
    public Func<string, IReadOnlyList<string>>? CheckMerchant { get; init; }

    /// <summary>How its encrypted messages are encrypted; null if the spec has none.</summary>
    public EncryptionContract? Encryption { get; init; }

    /// <summary>Checks that an account can sign for this gateway.</summary>
    /// <param name="pages">The signatures of pages that are signed otherwise.</param>
    /// <exception cref="GatewayConfigurationException">It signs for no page; everything that is wrong is
    /// listed.</exception>
    internal void Require(MerchantAccount account, IReadOnlyDictionary<string, SignatureContract> pages) =>
        SignersOf(account, pages);

    /// <summary>
    /// Signs a fixed text with an account's keys and verifies it; null when all is well, else what is wrong.
    /// </summary>
    internal async ValueTask<string?> SelfTestAsync(
        MerchantAccount account,
        IReadOnlyDictionary<string, SignatureContract> pages,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var text = "GatewayContracts signs this text to see whether it can."u8.ToArray();
            foreach (var signer in SignersOf(account, pages))
            {
                await signer.SignAsync(text, cancellationToken).ConfigureAwait(false);
            }

            return null;
        }
        catch (GatewayConfigurationException exception)
        {
            return string.Join(" ", exception.Problems);
        }
        catch (ExternalSignerException exception)
        {
            return exception.Message;
        }
    }

    // An account needs no key for pages that it does not send, and no cipher if it sends no encrypted message.
    private List<AccountSigner> SignersOf(MerchantAccount account, IReadOnlyDictionary<string, SignatureContract> pages)
    {
        if (Encryption is not null && account.Encryption is not null)
        {
            account.EncryptorFor(Encryption);
        }

        List<SignatureContract> signed = [.. pages.Values.Prepend(Signature).Where(account.Signs)];
        if (account.Secondary is { } secondary && Idle(account, secondary, signed) is { } problem)
        {
            throw new GatewayConfigurationException($"{account} cannot be used", [problem]);
        }

        return [.. signed.DefaultIfEmpty(Signature).Select(signature => account.For(signature, CheckMerchant))];
    }

    // Of two accounts each has to sign something: the name of an algorithm may be mistyped.
    private string? Idle(MerchantAccount account, MerchantAccount secondary, List<SignatureContract> signed) =>
        signed.TrueForAll(account.IsFor)
            ? $"Its secondary account signs no page: {Name} has none that is signed with "
                + $"{secondary.SigningKey.Family.Noun} by an algorithm that the first one cannot use. Leave it out, or "
                + "give the algorithm's name."
        : !signed.Exists(account.IsFor)
            ? $"Only its secondary account signs a page of {Name}, the account itself none. Give the algorithm's name, "
                + "or use the secondary account alone."
        : null;
}
