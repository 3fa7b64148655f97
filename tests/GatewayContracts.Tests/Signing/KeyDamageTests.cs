using System.Net;
using System.Text.Json;

namespace GatewayContracts.Tests.Signing;

/// <summary>
/// What became of a key on its way is named for what it is, with what undoes it; a key is not "cut short" because its
/// plus signs are gone.
/// </summary>
public sealed class KeyDamageTests
{
    private const string LostPlusSigns = "a key in which blanks stand where plus signs belong (the first is character ";
    private const string UrlEncoded = "text that is still URL-encoded (see character ";
    private const string Escaped = "text with escapes of JSON or HTML in it (see character ";
    private const string Quoted = "text in quotation marks";
    private const string BrokenArmour = "a PEM text whose BEGIN line is missing or damaged";

    /// <summary>Keys that have a plus sign and a slash, in every form of text.</summary>
    private static IEnumerable<string> Keys()
    {
        foreach (var rsa in new[] { TestKeys.Rsa1024, TestKeys.Rsa2048 })
        {
            yield return rsa.ExportPkcs8PrivateKeyPem();
            yield return rsa.ExportRSAPrivateKeyPem();
            yield return Convert.ToBase64String(rsa.ExportPkcs8PrivateKey());
            yield return Convert.ToBase64String(rsa.ExportRSAPrivateKey(), Base64FormattingOptions.InsertLineBreaks);
            yield return Convert.ToBase64String(rsa.ExportRSAPrivateKey()).TrimEnd('=');
        }

        yield return TestKeys.Rsa2048.ExportSubjectPublicKeyInfoPem();
        yield return Convert.ToBase64String(TestKeys.Rsa4096.ExportSubjectPublicKeyInfo());
        yield return TestKeys.Certificate.ExportCertificatePem();
    }

    public static TheoryData<string> Ways => [.. s_ways.Keys];

    private static readonly Dictionary<string, (Func<string, string> Damage, string Named)> s_ways = new()
    {
        ["decoded as a form"] = (text => Body(text, body => body.Replace('+', ' ')), LostPlusSigns),
        ["decoded as a form, line breaks gone"] = (
            text => Body(text, body => body.ReplaceLineEndings("").Replace('+', ' ')),
            LostPlusSigns
        ),
        ["decoded as a form, line breaks as blanks"] = (
            text => Body(text, body => body.ReplaceLineEndings(" ").Replace('+', ' ')),
            LostPlusSigns
        ),
        ["decoded as a form, with CRLF"] = (
            text => Body(text, body => body.ReplaceLineEndings("\r\n").Replace('+', ' ')),
            LostPlusSigns
        ),
        ["URL-encoded"] = (Uri.EscapeDataString, UrlEncoded),
        ["encoded as a form"] = (WebUtility.UrlEncode, UrlEncoded),
        ["URL-encoded but for its lines"] = (
            text =>
                Body(
                    text,
                    body =>
                        body.Replace("+", "%2B", StringComparison.Ordinal).Replace("/", "%2f", StringComparison.Ordinal)
                ),
            UrlEncoded
        ),
        ["in the alphabet for URLs"] = (
            text => Body(text, body => body.Replace('+', '-').Replace('/', '_')),
            "Base64 in the alphabet for URLs (see character "
        ),
        ["in JSON"] = (text => JsonSerializer.Serialize(text), Escaped),
        ["out of JSON, escapes left"] = (text => JsonSerializer.Serialize(text)[1..^1], Escaped),
        ["with escaped slashes"] = (
            text => Body(text, body => body.Replace("/", "\\/", StringComparison.Ordinal)),
            Escaped
        ),
        ["in HTML by number"] = (
            text => Body(text, body => body.Replace("+", "&#43;", StringComparison.Ordinal)),
            Escaped
        ),
        ["in HTML by hexadecimal number"] = (
            text =>
                Body(text, body => body.Replace("+", "&#x2B;", StringComparison.Ordinal).ReplaceLineEndings("&#xA;")),
            Escaped
        ),
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_is_named_with_the_place_where_it_starts(string way)
    {
        foreach (
            var key in Keys()
                .Where(key =>
                    key.Contains('+', StringComparison.Ordinal)
                    && Body(key, body => body.Replace("/", "", StringComparison.Ordinal)) != key
                )
        )
        {
            var (damage, named) = s_ways[way];
            var damaged = damage(key);
            foreach (var message in Refusals(damaged))
            {
                Assert.Contains(named, message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_place_is_that_in_the_text_given()
    {
        var pem = TestKeys.Rsa2048.ExportSubjectPublicKeyInfoPem();
        var at = pem.IndexOf('+', pem.IndexOf('\n', StringComparison.Ordinal));
        Assert.Contains(
            $"{LostPlusSigns}{at + 1})",
            Refusals(Body(pem, body => body.Replace('+', ' ')))[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"alphabet for URLs (see character {at + 1})",
            Refusals(Body(pem, body => body.Replace('+', '-')))[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{UrlEncoded}{at + 1})",
            Refusals(pem.Replace("+", "%2B", StringComparison.Ordinal))[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"neither PEM nor Base64 (see character {at + 1})",
            Refusals(Body(pem, body => body.Replace('+', '.')))[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"(character {at + 1} is U+200B (a zero-width space))",
            Refusals(Body(pem, body => body.Replace('+', '\u200B')))[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"(character {at + 1} is U+FF0B (a full-width character))",
            Refusals(Body(pem, body => body.Replace('+', '\uFF0B')))[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"(character {at + 1} is U+00A0 (a no-break space))",
            Refusals(Body(pem, body => body.Replace('+', '\u00A0')))[0],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\"", "\"")]
    [InlineData("'", "'")]
    [InlineData("\u201C", "\u201D")]
    [InlineData("\u00AB", "\u00BB")]
    public void Quotation_marks_around_a_key_are_named(string before, string after)
    {
        foreach (
            var key in new[]
            {
                Convert.ToBase64String(TestKeys.Rsa1024.ExportPkcs8PrivateKey()),
                Convert.ToBase64String(TestKeys.Rsa1024.ExportSubjectPublicKeyInfo()),
            }
        )
        {
            Assert.All(
                Refusals(before + key + after),
                message => Assert.Contains(Quoted, message, StringComparison.Ordinal)
            );
        }

        // Around a PEM text they are no harm.
        Assert.Equal(2048, SigningKey.Parse(before + TestKeys.Rsa2048.ExportPkcs8PrivateKeyPem() + after).Bits);
    }

    [Fact]
    public void A_BEGIN_line_that_is_missing_or_damaged_is_named()
    {
        var pem = TestKeys.Rsa2048.ExportPkcs8PrivateKeyPem();
        string[] broken =
        [
            pem[(pem.IndexOf('\n', StringComparison.Ordinal) + 1)..],
            pem[1..],
            pem.Replace("-----BEGIN", "----BEGIN", StringComparison.Ordinal),
            pem.Replace("-----", "\u2014\u2014\u2013", StringComparison.Ordinal),
            pem.Replace("-----", "", StringComparison.Ordinal),
        ];
        Assert.All(
            broken,
            text =>
                Assert.All(Refusals(text), message => Assert.Contains(BrokenArmour, message, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void What_was_only_cut_is_still_cut()
    {
        foreach (var key in Keys().Select(key => Body(key, body => body.ReplaceLineEndings("")[..200])))
        {
            Assert.All(Refusals(key), message => Assert.Contains("cut short", message, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("a-secret_for-the-gateway")]
    [InlineData("50%2Boff")]
    [InlineData("\"quoted\"")]
    [InlineData("a\\u002Bb")]
    public void What_is_no_key_even_then_is_not_said_to_be_one(string text) =>
        Assert.All(
            Refusals(text),
            message => Assert.Contains("neither PEM nor Base64", message, StringComparison.Ordinal)
        );

    private static string[] Refusals(string text) =>
        [
            Assert.Throws<KeyFormatException>(() => SigningKey.Parse(text)).Message,
            Assert.Throws<KeyFormatException>(() => VerificationKey.Parse(text)).Message,
            Assert.Throws<KeyFormatException>(() => SigningKey.Parse(System.Text.Encoding.UTF8.GetBytes(text))).Message,
        ];

    /// <summary>The text with what stands between its PEM lines changed; the whole text where it has none.</summary>
    private static string Body(string text, Func<string, string> change)
    {
        var start = text.StartsWith("-----", StringComparison.Ordinal)
            ? text.IndexOf('\n', StringComparison.Ordinal)
            : 0;
        var end = start > 0 ? text.IndexOf("-----END", StringComparison.Ordinal) : text.Length;
        return text[..start] + change(text[start..end]) + text[end..];
    }
}
