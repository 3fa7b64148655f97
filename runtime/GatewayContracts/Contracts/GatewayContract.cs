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

    /// <exception cref="GatewayConfigurationException">The account does not fit; everything that is wrong is
    /// listed.</exception>
    internal AccountSigner SignerOf(MerchantAccount account)
    {
        // An account that sends no encrypted message needs no cipher.
        if (Encryption is not null && account.Encryption is not null)
        {
            account.EncryptorFor(Encryption);
        }

        return account.For(Signature, CheckMerchant);
    }

    /// <summary>
    /// Signs a fixed text with an account's key and verifies it; null when all is well, else what is wrong.
    /// </summary>
    internal async ValueTask<string?> SelfTestAsync(MerchantAccount account, CancellationToken cancellationToken)
    {
        try
        {
            var text = "GatewayContracts signs this text to see whether it can."u8.ToArray();
            await SignerOf(account).SignAsync(text, cancellationToken).ConfigureAwait(false);
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
}
