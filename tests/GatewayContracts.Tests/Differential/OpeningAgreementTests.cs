using System.Text;

namespace GatewayContracts.Tests.Differential;

/// <summary>
/// Thousands of genuine, strange and changed messages, opened by the library and step by step over texts: there must be
/// no difference.
/// </summary>
public sealed class OpeningAgreementTests
{
    private const int Rounds = 4000;

    private static readonly MerchantAccount s_account = new(
        ProbeBodies.Shop,
        SigningKey.FromSecret(ProbeBodies.Secret),
        new KeyRing(VerificationKey.FromSecret(ProbeBodies.Secret))
    );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Json_with_sorted_members(int seed) => Compare<ProbeKinds.Json>(seed);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Json_as_it_stands(int seed) => Compare<ProbeKinds.Raw>(seed);

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Forms(int seed) => Compare<ProbeKinds.Form>(seed);

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void Xml(int seed) => Compare<ProbeKinds.Xml>(seed);

    private static void Compare<TKind>(int seed)
        where TKind : IProbeKind
    {
        var bodies = new ProbeBodies(TKind.Contract, new Random(seed));
        var reasons = new Dictionary<RefusalReason, int>();
        var held = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var body = bodies.Next();
            var expected = ReferenceOpening.Of<Probe<TKind>>(body, Probe<TKind>.Read);
            var opened = SignedMessage.Open<Probe<TKind>>(body, s_account);
            var found = opened.IsVerified
                ? (
                    null,
                    opened.Verified.SignString,
                    opened.Verified.Message.ToString(),
                    Shown(opened.Verified.UnknownFields)
                )
                : ((RefusalReason?)opened.Refusal.Reason, "", "", "");
            Assert.True(
                expected == found,
                $"Round {round}: {expected} and {found} {opened.Refusal} of {Encoding.UTF8.GetString(body)}"
            );
            held += opened.IsVerified ? 1 : 0;
            if (opened.Refusal is { } refusal)
            {
                reasons[refusal.Reason] = reasons.GetValueOrDefault(refusal.Reason) + 1;
            }
        }

        // The bodies reach what is compared.
        Assert.True(held > Rounds / 10 && reasons.Count >= 9, $"{held} held; {string.Join(", ", reasons)}");
    }

    private static string Shown(IReadOnlyDictionary<string, string> unknown) =>
        string.Join(
            '\n',
            unknown.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")
        );
}
