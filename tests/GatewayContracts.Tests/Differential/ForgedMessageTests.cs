using System.Text;

namespace GatewayContracts.Tests.Differential;

/// <summary>
/// What a message costs whose signature does not hold: its result and the sentence, however long it is. The arrays are
/// rented.
/// </summary>
public sealed class ForgedMessageTests
{
    private const int MostApart = 1024;
    private const int MostInAll = 4096;

    // The first messages fill the pools; the least of many is what none of them needs.
    private const int Rounds = 200;

    private static readonly MerchantAccount s_account = new(
        ProbeBodies.Shop,
        SigningKey.FromSecret(ProbeBodies.Secret),
        new KeyRing(VerificationKey.FromSecret(ProbeBodies.Secret))
    );

    [Fact]
    public void Json_with_sorted_members() =>
        Compare<ProbeKinds.Json>(filler =>
            $$$"""{"shop":"S1","kind":"M","seal":"{{{new string('0', 32)}}}","goods":{"b":"{{{filler}}}","a":"\u0041"},"memo":"{{{filler}}}\n","{{{filler}}}":1}"""
        );

    [Fact]
    public void Forms() =>
        Compare<ProbeKinds.Form>(filler => $"shop=S1&kind=M&seal={new string('0', 32)}&memo=%41{filler}&{filler}=1");

    [Fact]
    public void Xml() =>
        Compare<ProbeKinds.Xml>(filler =>
            $"<xml><shop>S1</shop><kind>M</kind><seal>{new string('0', 32)}</seal><memo>&lt;{filler}</memo><x"
            + $"{filler}>1</x{filler}></xml>"
        );

    private static void Compare<TKind>(Func<string, string> body)
        where TKind : IProbeKind
    {
        var (small, large) = (
            Allocated<TKind>(body(new string('x', 200))),
            Allocated<TKind>(body(new string('x', 50_000)))
        );

        Assert.True(large - small <= MostApart && large <= MostInAll, $"{small} and {large} bytes");
    }

    private static long Allocated<TKind>(string body)
        where TKind : IProbeKind
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var least = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var opened = SignedMessage.Open<Probe<TKind>>(bytes, s_account);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(RefusalReason.DoesNotMatch, opened.Refusal?.Reason);
        }

        return least;
    }
}
