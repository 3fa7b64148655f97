using System.Text.Json;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Language;

/// <summary>
/// Encrypted texts as a gateway published them, in lines of 76 characters: their private key is nobody's here, so that
/// their form is all that can be looked at.
/// </summary>
public class EncryptedTextReaderTests
{
    private static readonly EncryptedForm s_form = new(
        Enum.GetValues<EncryptedPart>(),
        separator: "$",
        version: "lianpay1_0_1"
    );

    private static readonly string[] s_texts = Texts();

    public static TheoryData<string> Published => [.. s_texts];

    [Fact]
    public void There_are_three() => Assert.Equal(3, s_texts.Length);

    [Theory]
    [MemberData(nameof(Published))]
    public void The_form_of_a_published_text_is_read(string text)
    {
        Assert.True(EncryptedTextReader.TryRead(s_form, text, out var parts, out _));

        Assert.Equal(
            [128, 128, 8, 32],
            [parts.MacKey.Length, parts.CipherKey.Length, parts.Nonce.Length, parts.Mac.Length]
        );
        Assert.Matches("^[0-9A-Z]{8}$", System.Text.Encoding.ASCII.GetString(parts.Nonce));
        Assert.Contains("\r\n", parts.CiphertextText, StringComparison.Ordinal);
    }

    /// <summary>The message printed above one of them has exactly as many bytes.</summary>
    [Fact]
    public void The_length_of_a_printed_message_is_that_of_its_ciphertext() =>
        Assert.Contains(
            s_texts,
            text => EncryptedTextReader.TryRead(s_form, text, out var parts, out _) && parts.Ciphertext.Length == 385
        );

    [Theory]
    [InlineData("", "Incomplete: it must have 6 parts and has 1")]
    [InlineData("lianpay1_0_1", "Incomplete: it must have 6 parts and has 1")]
    [InlineData("lianpay1_0_1$AAAA$AAAA$QUFBQUFBQUE=$AAAA", "Incomplete: it must have 6 parts and has 5")]
    [InlineData("lianpay1_0_1$$$$$$$$$$$", "Incomplete: it must have 6 parts and has more")]
    [InlineData("lianpay1_0_2$x", "Version: its version is not lianpay1_0_1, the one that the spec knows")]
    [InlineData("lianpay1_0_1$$AAAA$QUFBQUFBQUE=$AAAA$AAAA", "Malformed: its MAC key has 0 bytes")]
    [InlineData(
        "lianpay1_0_1$AAAA$AA A$QUFBQUFBQUE=$AAAA$AAAA",
        "Malformed: its cipher key is not Base64, on one line or in lines of 76 characters"
    )]
    [InlineData("lianpay1_0_1$AAAA$AAAA$QUFB$AAAA$AAAA", "Malformed: its nonce has 3 bytes and must have 8")]
    [InlineData("lianpay1_0_1$AAAA$AAAA$QUFBQUFBQUE=$$AAAA", "Malformed: its ciphertext has 0 bytes")]
    [InlineData("lianpay1_0_1$AAAA$AAAA$QUFBQUFBQUE=$AAAA$AAAA", "Malformed: its MAC has 3 bytes and must have 32")]
    public void What_is_wrong_is_told(string text, string fault)
    {
        Assert.False(EncryptedTextReader.TryRead(s_form, text, out _, out var found));
        Assert.Equal(fault, $"{found.Kind}: {found.Clause}");
    }

    [Theory]
    [InlineData(76, "\r\n", true)]
    [InlineData(76, "\n", true)]
    [InlineData(76, "\r", false)]
    [InlineData(75, "\n", false)]
    [InlineData(77, "\n", false)]
    [InlineData(4, "\n", false)]
    public void Lines_have_76_characters(int length, string end, bool isRead)
    {
        var bytes = Enumerable.Range(0, 190).Select(i => (byte)i).ToArray();
        var text = string.Join(end, Convert.ToBase64String(bytes).Chunk(length).Select(line => new string(line)));

        Assert.Equal(isRead, Base64Lines.TryDecode(text, out var read));
        Assert.True(!isRead || read.SequenceEqual(bytes));
    }

    [Fact]
    public void A_full_last_line_may_end_as_the_others_do()
    {
        var line = Convert.ToBase64String(new byte[57]);

        Assert.True(Base64Lines.TryDecode($"{line}\n{line}\n", out var bytes));
        Assert.Equal(114, bytes.Length);
        Assert.False(Base64Lines.TryDecode($"{line}\n{line}\n\n", out _));
    }

    private static string[] Texts()
    {
        using var texts = JsonDocument.Parse(
            Embedded.Text("GatewayContracts.Tests.Vectors.published-encrypted-texts.json")
        );
        return [.. texts.RootElement.EnumerateArray().Select(text => text.GetProperty("pay_load").GetString()!)];
    }
}
