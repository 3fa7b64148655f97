using System.Collections;
using System.Text;

namespace GatewayContracts.Tests.Signing;

/// <summary>
/// Whatever is handed in where, no message, no inner exception, no data and no text of an object holds a key or a
/// secret.
/// </summary>
public sealed class SecrecyTests
{
    private const string Secret = "k9f2Qm7xZr41Lw8cTb60";
    private const int Telling = 8;

    private static readonly SigningKey s_own = TestKeys.Signing(TestKeys.Rsa2048);
    private static readonly KeyRing s_ring = new(TestKeys.Verification(TestKeys.Other2048));
    private static readonly string s_folder = Path.GetTempPath();

    /// <summary>Keys and secrets, whole, in parts, and damaged.</summary>
    private static IEnumerable<string> Texts()
    {
        var pem = TestKeys.Rsa1024.ExportPkcs8PrivateKeyPem();
        var base64 = Convert.ToBase64String(TestKeys.Rsa1024.ExportRSAPrivateKey());
        return
        [
            Secret,
            pem,
            pem.ReplaceLineEndings("\\n"),
            pem.ReplaceLineEndings(""),
            pem[..^40],
            pem[40..],
            base64,
            base64[..90],
            base64[90..],
            base64.Replace('+', ' '),
            base64.Replace('+', '-').Replace('/', '_'),
            Uri.EscapeDataString(base64),
            $"\"{base64}\"",
            Convert.ToBase64String(Encoding.UTF8.GetBytes(pem)),
            Convert.ToHexString(TestKeys.Rsa1024.ExportRSAPrivateKey()),
        ];
    }

    private static IEnumerable<(string Where, Action<string> Act)> Uses() =>
        [
            ("Load", text => SigningKey.Load(text)),
            ("Load of a public key", text => VerificationKey.Load(text)),
            ("Load in a folder", text => SigningKey.Load(Path.Combine(s_folder, text))),
            (
                "Load in a folder that is not there",
                text => VerificationKey.Load(Path.Combine(s_folder, "no-such-folder", text))
            ),
            ("Load in a relative folder", text => SigningKey.Load("keys/" + text)),
            ("Load below it", text => SigningKey.Load(text + "/merchant")),
            ("Load with a zero", text => SigningKey.Load(text + "\0")),
            ("Parse", text => VerificationKey.Parse(text)),
            ("Parse of a part", text => SigningKey.Parse(text[..^20])),
            ("Parse of it twice", text => SigningKey.Parse(text + "\n" + text)),
            ("Parse of bytes", text => VerificationKey.Parse(Encoding.UTF8.GetBytes(text))),
            ("a secret with a line end", text => SigningKey.FromSecret(text + "\n")),
            ("a secret", text => VerificationKey.FromSecret(text).ToString()),
            ("a name", text => VerificationKey.FromSecret(text).Named(text)),
            ("a name with a line end", text => TestKeys.Verification(TestKeys.Rsa1024).Named(text + "\n")),
            ("the merchant's id", text => Show(new MerchantAccount(text, SigningKey.FromSecret(text), s_ring))),
            ("the merchant's id with a line end", text => Show(new MerchantAccount(text + "\n", s_own, s_ring))),
            (
                "the id and the gateway's secret",
                text => Show(new MerchantAccount(text, s_own, new KeyRing(VerificationKey.FromSecret(text))))
            ),
            (
                "the algorithm",
                text => Show(new MerchantAccount("1234", SigningKey.FromSecret(text), s_ring, algorithm: text))
            ),
            ("a ring", text => Show(new KeyRing(VerificationKey.FromSecret(text), VerificationKey.FromSecret(text)))),
        ];

    [Fact]
    public void Nothing_holds_a_key()
    {
        foreach (var text in Texts())
        {
            foreach (var (where, act) in Uses())
            {
                var told = Record.Exception(() => act(text)) is { } exception ? string.Join('\n', Told(exception)) : "";
                Assert.False(Tells(told, text), $"{where}: {told}");
            }
        }
    }

    [Fact]
    public void What_was_given_in_place_of_a_path_is_named_all_the_same()
    {
        Assert.Equal(
            "What was given as the path of a key's file is an RSA private key (PKCS#8) itself. Parse reads a "
                + "key's text; Load wants the path of its file.",
            Assert
                .Throws<KeyFormatException>(() => SigningKey.Load(TestKeys.Rsa1024.ExportPkcs8PrivateKeyPem()))
                .Message
        );
        Assert.Equal(
            "What was given as the path of a key's file leads to none (FileNotFoundException). Its 20 characters "
                + "are not shown, because they may be a key or a secret. Load wants the path of a file; Parse "
                + "reads a key's text, and FromSecret takes a secret.",
            Assert.Throws<KeyFormatException>(() => VerificationKey.Load(Secret)).Message
        );
    }

    [Theory]
    [InlineData("no-such-folder/merchant.pem")]
    [InlineData("MERCHANT.KEY")]
    [InlineData("C:\\keys\\lianlian.cer")]
    public void A_path_that_ends_as_keys_files_do_is_shown(string path) =>
        Assert.StartsWith(
            $"{path} does not exist.",
            Assert.Throws<KeyFormatException>(() => SigningKey.Load(path)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_any_other_the_folder_that_exists_is_shown()
    {
        var message = Assert
            .Throws<KeyFormatException>(() => SigningKey.Load(Path.Combine(s_folder, "no-such-folder", Secret)))
            .Message;
        Assert.StartsWith(
            $"A file in {s_folder.TrimEnd(Path.DirectorySeparatorChar)} (",
            message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "not shown because they may be a key or a secret) does not exist.",
            message,
            StringComparison.Ordinal
        );
    }

    private static void Show(object shown) => throw new InvalidOperationException(shown.ToString());

    private static IEnumerable<string> Told(Exception exception)
    {
        for (var one = exception; one is not null; one = one.InnerException)
        {
            yield return one.ToString();
            yield return one.Message;
            yield return (one as FileNotFoundException)?.FileName
                + (one as ArgumentException)?.ParamName
                + one.HelpLink
                + one.Source;
            foreach (DictionaryEntry entry in one.Data)
            {
                yield return $"{entry.Key} {entry.Value}";
            }

            foreach (var problem in (one as GatewayConfigurationException)?.Problems ?? [])
            {
                yield return problem;
            }
        }
    }

    // The words of PEM's lines are no secret.
    private static bool Tells(string told, string text)
    {
        var key = string.Join(
            "",
            text.Split("-----").Where(part => !part.Contains("PRIVATE KEY", StringComparison.Ordinal))
        );
        return Enumerable
            .Range(0, Math.Max(0, key.Length - Telling + 1))
            .Any(at => told.Contains(key.Substring(at, Telling), StringComparison.Ordinal));
    }
}
