using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace GatewayContracts;

/// <summary>AES in counter mode, by BouncyCastle, for encrypted messages. The platform does not offer it.</summary>
/// <example><code>var account = new MerchantAccount(merchant, signingKey, keys)
/// {
///     Encryption = new MessageEncryption(BouncyCastleCipher.Instance),
/// };</code></example>
public sealed class BouncyCastleCipher : ICounterModeCipher
{
    private BouncyCastleCipher() { }

    /// <summary>The only instance: it holds no state, and all threads and accounts may share it.</summary>
    public static BouncyCastleCipher Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "BouncyCastle";

    /// <inheritdoc/>
    public void Transform(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> counter,
        ReadOnlySpan<byte> input,
        Span<byte> output
    )
    {
        var cipher = new BufferedBlockCipher(new SicBlockCipher(new AesEngine()));
        cipher.Init(forEncryption: true, new ParametersWithIV(new KeyParameter(key), counter));
        var written = cipher.ProcessBytes(input, output);
        cipher.DoFinal(output[written..]);
    }
}
