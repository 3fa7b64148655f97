using System.Text;

namespace GatewayContracts.LianLian.Tests.Receiving;

/// <summary>
/// An answer that is no success and says all the same how to go on: the gateway's own, with its signature.
/// </summary>
public sealed class SmsCodeTests
{
    [Fact]
    public void The_answer_that_asks_for_the_SMS_code_gives_the_token_that_goes_with_it()
    {
        var published = PublishedMessage.All.Single(message => message.Name == "demo's signature test, answer");

        var opened = SignedMessage.Open<MpayCardBindApplyResponse>(
            Encoding.UTF8.GetBytes(published.Body),
            published.Account()
        );

        Assert.True(opened.IsVerified);
        Assert.Empty(opened.Verified.Drift);
        Assert.Equal(RetCode.SmsVerificationRequired, opened.Verified.Message.RetCode);
        Assert.Equal(opened.Verified.Message.Token, opened.Verified.Message.WhenSmsCode?.Token);
        Assert.Equal("ce40a0c2e72964cc25e1dcd4e47e62c1", opened.Verified.Message.Token);
    }
}
