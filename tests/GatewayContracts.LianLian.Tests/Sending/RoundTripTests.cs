using System.Reflection;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace GatewayContracts.LianLian.Tests.Sending;

/// <summary>
/// What one side seals the other opens, with equal values; and the sign string whose order was fixed at compile time is
/// the one over the bytes.
/// </summary>
public sealed class RoundTripTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2013, 515);

    [Fact]
    public void Requests() =>
        Check.One(
            Fixed,
            Prop.ForAll<int>(seed =>
                ComesBack(new RandomMessages(seed).Request(), Parties.MerchantAccount, Parties.GatewayAccount)
            )
        );

    [Fact]
    public void Responses() =>
        Check.One(
            Fixed,
            Prop.ForAll<int>(seed =>
                ComesBack(new RandomMessages(seed).Response(), Parties.GatewayAccount, Parties.MerchantAccount)
            )
        );

    [Fact]
    public void Notifications() =>
        Check.One(
            Fixed,
            Prop.ForAll<int>(seed =>
                ComesBack(new RandomMessages(seed).Notification(), Parties.GatewayAccount, Parties.MerchantAccount)
            )
        );

    private static void ComesBack<T>(T message, MerchantAccount sender, MerchantAccount receiver)
        where T : class, IMessage<T>
    {
        var sent = SignedMessage.Seal(message, sender);
        var verified = SignedMessage.Open<T>(sent.Body, receiver).Accepted();

        Assert.Equal(sent.SignString, verified.SignString);
        Assert.Equal(SignedByHand.SignString((JsonObject)JsonNode.Parse(sent.Body.Span)!), sent.SignString);
        Assert.Equal(SignedMessage.SignString(message, sender), sent.SignString);
        // Of free texts some happen to hold what looks like an unknown field.
        Assert.DoesNotContain(verified.Drift, violation => violation.Kind != ViolationKind.Ambiguous);
        Assert.Empty(verified.UnknownFields);
        foreach (
            var property in typeof(T)
                .GetProperties()
                .Where(property => property.Name is not ("OidPartner" or "SignType" or "Sign"))
        )
        {
            Assert.Equal(Plain(property, message), Plain(property, verified.Message));
        }

        var account = (
            verified.Message.GetType().GetProperty("OidPartner")!.GetValue(verified.Message),
            typeof(T).GetProperty("SignType")!.GetValue(verified.Message)
        );
        Assert.Equal((Parties.MerchantId, "RSA"), account);
    }

    private static object? Plain(PropertyInfo property, object message) =>
        property.GetValue(message) is Untrusted<string> value ? value.ReadUnverified() : property.GetValue(message);
}
