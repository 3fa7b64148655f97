using GatewayContracts.Language;

namespace GatewayContracts.Tests.Language;

public sealed class Base64TextTests
{
    [Fact]
    public void Reads_what_the_platform_writes()
    {
        var random = new Random(64);
        for (var length = 0; length < 100; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var text = Convert.ToBase64String(bytes);

            Assert.True(Base64Text.TryDecode(text, out var strict, out _));
            Assert.Equal(bytes, strict);
            Assert.True(
                Base64Text.TryDecodePasted(" " + text.Insert(text.Length / 2, "\\n \r\n"), out var pasted, out _)
            );
            Assert.Equal(bytes, pasted);
        }
    }

    [Theory]
    [InlineData("QUJD\n", 4)]
    [InlineData("QU JD", 2)]
    [InlineData("QUJ-", 3)]
    [InlineData("QUI", 3)]
    [InlineData("QUI==", 5)]
    [InlineData("QQ===", 4)]
    [InlineData("QQ=", 3)]
    [InlineData("QQ=Q", 3)]
    [InlineData("QR==", 4)]
    [InlineData("Q", 1)]
    public void Strictly_read_Base64_has_one_text_for_the_same_bytes(string text, int faultAt)
    {
        Assert.False(Base64Text.TryDecode(text, out _, out var at));
        Assert.Equal(faultAt, at);
    }
}
