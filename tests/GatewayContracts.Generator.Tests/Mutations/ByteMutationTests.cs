using System.Text;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>Files broken as bytes: cut, sprinkled, in other encodings, and no text at all.</summary>
public class ByteMutationTests
{
    private const int Step = 50;

    // A file with hundreds of codes has the same few places hundreds of times.
    private const int MostOfAFile = 200;
    private const int Rounds = 800;
    private const int NoiseRounds = 200;
    private static readonly Encoding[] s_codePages = [Encoding.UTF8, Encoding.Latin1];

    [Fact]
    public void Cut_off_at_many_places() =>
        Batch.Judge(
            Cuts(),
            800,
            mutant =>
            {
                var result = Verdict.On(mutant);

                if (
                    SchemaJudge.Refusal(mutant) is not null
                    || mutant.Text.ToString().Contains('\uFFFD', StringComparison.Ordinal)
                )
                {
                    Assert.NotEmpty(result.Diagnostics);
                }
            }
        );

    [Fact]
    public void Random_bytes_in_the_text() =>
        Batch.Judge(Sprinkled(new Random(5)), Rounds, mutant => Verdict.On(mutant));

    [Fact]
    public void Nothing_but_random_bytes() =>
        Batch.Judge(Noise(new Random(6)), NoiseRounds, mutant => Assert.NotEmpty(Verdict.On(mutant).Diagnostics));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_tells_the_encoding(string name) =>
        Batch.Judge(
            SpecCorpus.Files,
            20,
            file =>
            {
                var encoding = Encoding.GetEncoding(name);
                byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(file.Text)];

                Assert.Empty(Verdict.On(new Mutant(name, new FileBytes(file.Path, bytes, Encoding.UTF8))).Diagnostics);

                // Half a character at the end.
                Assert.NotEmpty(
                    Verdict.On(new Mutant(name, new FileBytes(file.Path, [.. bytes, 0xE7], Encoding.UTF8))).Diagnostics
                );
            }
        );

    private static IEnumerable<Mutant> Cuts()
    {
        foreach (var (path, text) in SpecCorpus.Files)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var length = 0; length < bytes.Length; length += Math.Max(Step, bytes.Length / MostOfAFile))
            {
                yield return new Mutant($"cut at byte {length}", new FileBytes(path, bytes[..length], Encoding.UTF8));
            }
        }
    }

    private static IEnumerable<Mutant> Sprinkled(Random random)
    {
        byte[][] parts =
        [
            [0],
            [0xFF],
            [0x80],
            [0xC3],
            [0xED, 0xA0, 0x80],
            [0xE2, 0x80, 0xA8],
            [0xC2, 0x85],
            [0xEF, 0xBB, 0xBF],
            [0xEF, 0xBC, 0x9A],
            [0xFF, 0xFE],
            "\r"u8.ToArray(),
            "\t"u8.ToArray(),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            var (path, text) = SpecCorpus.Files[random.Next(SpecCorpus.Files.Count)];
            var bytes = Encoding.UTF8.GetBytes(text).ToList();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var at = random.Next(bytes.Count);
                bytes.RemoveRange(at, Math.Min(random.Next(3), bytes.Count - at));
                bytes.InsertRange(
                    at,
                    random.Next(2) == 0 ? parts[random.Next(parts.Length)] : [(byte)random.Next(256)]
                );
            }

            yield return new Mutant(
                $"sprinkled, round {round}",
                new FileBytes(path, [.. bytes], s_codePages[round % 2])
            );
        }
    }

    private static IEnumerable<Mutant> Noise(Random random)
    {
        for (var round = 0; round < NoiseRounds; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            yield return new Mutant(
                $"noise, round {round}",
                new FileBytes(SpecCorpus.Files[round % SpecCorpus.Files.Count].Path, bytes, s_codePages[round % 2])
            );
        }
    }
}
