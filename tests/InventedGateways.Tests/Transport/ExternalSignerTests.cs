using System.Security.Cryptography;
using PloverPay;

namespace InventedGateways.Tests.Transport;

/// <summary>
/// A private key that never comes into the process signs as well as one that does, and what it gives is checked before
/// anything is sent.
/// </summary>
public class ExternalSignerTests
{
    [Fact]
    public async Task A_request_signed_elsewhere_is_genuine()
    {
        await using var gateway = Queries.Answering(Queries.PartiesOf("RS256").Gateway);
        using var http = await gateway.StartAsync();

        Assert.IsType<Answered<PayoutResponse>>(
            await new PloverPayClient(http, Account(new Vault(KeyPair.Shop))).PayoutAsync(Queries.Payout)
        );

        Assert.IsType<PayoutRequest>(Assert.Single(gateway.Requests));
    }

    [Fact]
    public async Task A_signature_by_another_key_is_not_sent() =>
        await Fails(
            new Vault(KeyPair.Stranger),
            $"The signer of the key with the fingerprint {KeyPair.Shop.Public.Fingerprint} gave a signature that "
                + $"does not verify under that key by sha256-with-rsa: it signs with another key or algorithm. "
                + $"Nothing was sent."
        );

    [Fact]
    public async Task A_signature_that_is_cut_is_not_sent() =>
        await Fails(
            new Vault(KeyPair.Shop) { Change = signature => signature[..^1] },
            $"The signer of the key with the fingerprint {KeyPair.Shop.Public.Fingerprint} gave a signature that "
                + $"does not verify under that key by sha256-with-rsa: it signs with another key or algorithm. "
                + $"Nothing was sent."
        );

    [Fact]
    public async Task A_signer_that_fails_is_told_with_its_own_exception() =>
        Assert.IsType<TimeoutException>(
            (
                await Fails(
                    new Vault(KeyPair.Shop) { Change = _ => throw new TimeoutException("the vault's own words") },
                    $"The signer of the key with the fingerprint {KeyPair.Shop.Public.Fingerprint} failed "
                        + $"(TimeoutException). Nothing was sent."
                )
            ).InnerException
        );

    [Fact]
    public async Task A_caller_who_gives_up_is_told_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await SignedMessage.SealAsync(Queries.Payout, Account(new Vault(KeyPair.Shop)), stop.Token)
        );
    }

    [Fact]
    public async Task The_sealed_message_is_the_same_as_with_the_key_at_hand()
    {
        var elsewhere = await SignedMessage.SealAsync(Queries.Payout, Account(new Vault(KeyPair.Shop)));
        var here = SignedMessage.Seal(Queries.Payout, Queries.PartiesOf("RS256").Shop);

        Assert.Equal(here.Headers, elsewhere.Headers);
        Assert.Equal(here.Body.ToArray(), elsewhere.Body.ToArray());
        Assert.Equal(
            here.Body.ToArray(),
            (await SignedMessage.SealAsync(Queries.Payout, Queries.PartiesOf("RS256").Shop)).Body.ToArray()
        );
    }

    [Fact]
    public void It_signs_asynchronously_only()
    {
        var account = Account(new Vault(KeyPair.Shop));

        Assert.Contains(
            "SealAsync",
            Assert.Throws<InvalidOperationException>(() => SignedMessage.Seal(Queries.Payout, account)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<InvalidOperationException>(() => account.SigningKey.ExportParameters());
        Assert.Throws<ArgumentException>(() =>
            SignatureBackend.Platform.CreateSigner(SignatureAlgorithm.Of("sha256-with-rsa"), account.SigningKey)
        );
        Assert.Null(SignatureBackend.Platform.SelfTest(SignatureAlgorithm.Of("sha256-with-rsa"), account.SigningKey));
        Assert.Equal(
            $"RSA private key held elsewhere, {KeyPair.Shop.Public.Bits} bits, public fingerprint "
                + $"{KeyPair.Shop.Public.Fingerprint}",
            account.SigningKey.ToString()
        );
        Assert.Throws<ArgumentException>(() =>
            SigningKey.External(VerificationKey.FromSecret("s"), new Vault(KeyPair.Shop))
        );
    }

    private static async Task<ExternalSignerException> Fails(Vault vault, string message)
    {
        await using var gateway = Queries.Answering(Queries.PartiesOf("RS256").Gateway);
        using var http = await gateway.StartAsync();
        var client = new PloverPayClient(http, Account(vault));

        var problem = await Assert.ThrowsAsync<ExternalSignerException>(() => client.PayoutAsync(Queries.Payout));

        Assert.Equal(message, problem.Message);
        Assert.Empty(gateway.Requests);
        return problem;
    }

    private static MerchantAccount Account(Vault vault) =>
        new("app_7f3a", SigningKey.External(KeyPair.Shop.Public, vault), new KeyRing(KeyPair.Gateway.Public), "RS256");

    private sealed class Vault(KeyPair keys) : IExternalSigner
    {
        public Func<byte[], byte[]> Change { get; init; } = signature => signature;

        public async ValueTask<ReadOnlyMemory<byte>> SignAsync(
            SignatureAlgorithm algorithm,
            ReadOnlyMemory<byte> source,
            CancellationToken cancellationToken
        )
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            using var rsa = RSA.Create(keys.Private.ExportParameters());
            return Change(rsa.SignData(source.Span, algorithm.Digest, RSASignaturePadding.Pkcs1));
        }
    }
}
