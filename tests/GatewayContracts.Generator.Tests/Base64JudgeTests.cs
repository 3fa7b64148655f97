extern alias Runtime;

using System.Buffers.Text;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;
using RuntimeFormat = Runtime::GatewayContracts.Language.TextFormat;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Base64 as the spec, the editor and the runtime judge it is Base64 as the platform does, on one line.
/// </summary>
public class Base64JudgeTests
{
    private const int Texts = 400_000;
    private const int MostUnits = 12;
    private const string Alphabet = "AAQgwxyz0189+/==-_ \n\0\u200B";

    [Fact]
    public void Of_400_000_texts_every_judge_says_the_same()
    {
        var field = new FieldModel
        {
            WireName = "a",
            PropertyName = "A",
            Kind = FieldKind.Text,
            DocumentedType = "String",
            Format = FieldFormat.Base64,
        };
        var random = new Random(9);
        var (right, differences) = (0, new List<string>());
        for (var i = 0; i < Texts; i++)
        {
            var text = Text(random);
            var platform = text.Length > 0 && Base64.IsValid(text) && !text.Any(char.IsWhiteSpace);
            right += platform ? 1 : 0;
            if (
                TextFormat.IsBase64(text) != platform
                || RuntimeFormat.IsBase64(text) != platform
                || ValueFaults.Of(field, text, null).Any() == platform
            )
            {
                differences.Add(Regex.Escape(text));
            }
        }

        Assert.Equal([], differences.Take(20));
        Assert.InRange(right, Texts / 50, Texts / 2);
    }

    // Half of them are well formed but for their last units.
    private static string Text(Random random)
    {
        var text =
            random.Next(2) == 0
                ? Convert.ToBase64String(
                    Enumerable.Range(0, random.Next(MostUnits)).Select(_ => (byte)random.Next(256)).ToArray()
                )
                : "";
        return random.Next(4) == 0 && text.Length > 0
            ? text
            : string.Concat(
                text.SkipLast(random.Next(4))
                    .Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Alphabet[random.Next(Alphabet.Length)]))
            );
    }
}
