using FsCheck;
using FsCheck.Fluent;
using GatewayContracts.Metadata;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>
/// Whatever byte of a sealed message is changed, added or taken away: it is refused, or it still says the same wherever
/// the signature covers it.
/// </summary>
public class TamperingTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20260117, 5);

    private static readonly byte[] s_bytes = [.. "0a A<>\"&=|:%+{}[],\\\n"u8, 0, 0xC3];

    public static TheoryData<string, string> Cases => Contracts.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_changed_byte_changes_nothing_that_is_signed(string message, string algorithm) =>
        Contracts.Run(typeof(TamperingTests), nameof(ChangesNothing), message, algorithm);

    private static void ChangesNothing<T>(string algorithm)
        where T : class, IMessage<T>
    {
        var parties = Contracts.PartiesOf<T>(algorithm);
        string[] notCovered =
        [
            .. Contracts.FilledIn<T>(),
            .. T.Contract.Fields.Where(field => field.Coverage != Coverage.Signed).Select(field => field.Name),
        ];
        var valid = Contracts.Valid<T>(parties.Shop).Generator;
        var forgeries =
            from message in valid
            from place in Gen.Choose(0, int.MaxValue)
            from change in Gen.Elements("replace", "insert", "delete")
            from given in Gen.Elements<byte>(s_bytes.AsEnumerable())
            select (Message: message, Place: place, Change: change, Given: given);
        Check.One(
            s_config,
            Prop.ForAll(
                Arb.From(forgeries),
                forgery =>
                {
                    var sent = SignedMessage.Seal(forgery.Message, parties.Shop);
                    var body = sent.Body.ToArray().ToList();
                    var at = forgery.Place % body.Count;
                    if (forgery.Change != "insert")
                    {
                        body.RemoveAt(at);
                    }

                    if (forgery.Change != "delete")
                    {
                        body.Insert(at, forgery.Given);
                    }

                    var opened = SignedMessage.Open<T>(body.ToArray(), parties.Gateway, headers: sent.Headers);
                    Assert.Empty(
                        opened.IsVerified
                            ? Equality.Differences(forgery.Message, opened.Verified.Message, notCovered)
                            : []
                    );
                    Assert.Empty(opened.Verified?.UnknownFields ?? new Dictionary<string, string>());
                }
            )
        );
    }
}
