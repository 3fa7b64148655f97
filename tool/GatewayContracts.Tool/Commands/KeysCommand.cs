using System.CommandLine;
using System.Globalization;
using GatewayContracts.Tool.Keys;
using GatewayContracts.Tool.Terminals;
using Spectre.Console;

namespace GatewayContracts.Tool.Commands;

/// <summary>Says what keys are, and which belong together.</summary>
internal sealed class KeysCommand : ToolCommand
{
    private readonly Argument<string[]> _keys = new("key")
    {
        Description = "Files with keys, or env:NAME for a variable that holds one.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _together = new("--together")
    {
        Description = "Fail unless all of them are one key, or its two halves.",
    };

    public KeysCommand(Terminal terminal)
        : base(
            "keys",
            "Says what keys are: kind, size, fingerprint, and which belong together. Shows no part of a private key.",
            terminal
        )
    {
        Add(_keys);
        Add(_together);
        AddJson();
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("gateway-contracts keys gateway.pem", "what is this key?"),
        new(
            "gateway-contracts keys merchant.pem registered.pem --together",
            "is the public key at the gateway the half of mine?"
        ),
        new("gateway-contracts keys env:MERCHANT_KEY --json", "of a key in the environment"),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        List<KeyReport> keys = [.. given.GetRequiredValue(_keys).Select(key => KeyExamination.Of(key, Terminal))];
        List<KeyReport> usable = [.. keys.Where(key => key.Fingerprint is not null)];
        List<KeyPair> pairs =
        [
            .. from first in Enumerable.Range(0, usable.Count)
            from second in Enumerable.Range(first + 1, usable.Count - first - 1)
            select new KeyPair(
                usable[first].Path,
                usable[second].Path,
                usable[first].Fingerprint == usable[second].Fingerprint
            ),
        ];
        if (WantsJson(given))
        {
            Terminal.WriteJson(new KeysAnswer(keys, pairs), AnswerJson.Default.KeysAnswer);
        }
        else
        {
            Show(keys, pairs);
        }

        var isApart =
            given.GetValue(_together)
            && (keys.Count < 2 || usable.Count < keys.Count || pairs.Exists(pair => !pair.BelongTogether));
        return isApart || keys.Exists(key => key.Problem is not null) ? ExitCode.Findings : ExitCode.Fine;
    }

    private void Show(IEnumerable<KeyReport> keys, IEnumerable<KeyPair> pairs)
    {
        foreach (var key in keys)
        {
            Terminal.Answer.WriteLine(key.Path, new Style(decoration: Decoration.Bold));
            Terminal.Answer.WriteLine($"  {Facts(key)}");
            if (key.Remark is { } remark)
            {
                Terminal.Answer.WriteLine($"  note: {remark}", new Style(Color.Yellow));
            }

            if (key.Problem is { } problem)
            {
                Terminal.Answer.WriteLine($"  problem: {problem}", new Style(Color.Red));
            }
        }

        foreach (var pair in pairs)
        {
            Terminal.Answer.WriteLine(
                $"{pair.First} and {pair.Second} "
                    + $"{(pair.BelongTogether ? "belong together." : "do not belong together.")}",
                new Style(pair.BelongTogether ? Color.Green : Color.Yellow)
            );
        }
    }

    private static string Facts(KeyReport key) =>
        key.Fingerprint is null
            ? key.Holds
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{key.Holds}, {key.Bits} bits, fingerprint {key.Fingerprint}"
            );
}
