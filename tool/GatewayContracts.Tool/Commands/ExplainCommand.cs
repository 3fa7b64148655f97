using System.CommandLine;
using System.Text;
using GatewayContracts.Explaining;
using GatewayContracts.Tool.Contracts;
using GatewayContracts.Tool.Keys;
using GatewayContracts.Tool.Messages;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>
/// Says why a signature does not hold, or what it proves; and what is signed for a message that is sent.
/// </summary>
internal sealed class ExplainCommand : ReceivedCommand
{
    private readonly Option<string?> _ownKey = new("--own-key")
    {
        Description = "Your own key, public or private, to tell a message that was signed with it.",
        HelpName = KeySource.Form,
    };

    private readonly Option<string[]> _otherKeys = new("--other-key")
    {
        Description = "A key that may have made the signature and should not have, such as a test system's.",
        HelpName = KeySource.Form,
    };

    private readonly Option<bool> _sent = new("--sent")
    {
        Description = "The message is yours: say what is signed for it.",
    };

    private readonly Option<string?> _compare = new("--compare")
    {
        Description = "With --sent: the file with the sign string that the gateway's support sent you.",
        HelpName = "file",
    };

    private readonly Option<bool> _full = new("--full")
    {
        Description = "Show the sign string with sensitive values in it.",
    };

    private readonly Option<int?> _attempts = new("--attempts")
    {
        Description = "How many texts are tried at most.",
        HelpName = "number",
    };

    public ExplainCommand(Terminal terminal)
        : base(
            "explain",
            "Says why a signature does not hold, or what it proves where it does. It accepts nothing: it reports.",
            terminal
        )
    {
        _attempts.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int?>() < 1)
            {
                given.AddError("--attempts is a number from 1.");
            }
        });
        Add(_ownKey);
        Add(_otherKeys);
        Add(_sent);
        Add(_compare);
        Add(_full);
        Add(_attempts);
        AddJson();
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "gateway-contracts explain body.json -c notice.contract.yaml -k gateway.pem --own-key merchant.pem",
            "why does this notification not verify?"
        ),
        new("gateway-contracts explain request.json -c query.contract.yaml --sent", "what is signed for my request?"),
        new(
            "gateway-contracts explain request.json -c query.contract.yaml --sent --compare support.txt",
            "where does it part from what support sent?"
        ),
    ];

    protected override ExitCode Run(ParseResult given) =>
        given.GetValue(_sent) || given.GetValue(_compare) is not null ? Sent(given) : Received(given);

    private ExitCode Received(ParseResult given)
    {
        RequireKey(given);
        var message = ContractOf(given);
        var explainer = new SignatureExplainer(message.Runtime)
        {
            Keys = KeysOf(given),
            OwnKey = given.GetValue(_ownKey) is { } own ? KeySource.PublicHalf(own, Terminal) : null,
            OtherKeys = [.. (given.GetValue(_otherKeys) ?? []).Select(key => KeySource.VerificationKey(key, Terminal))],
            Algorithm = AlgorithmOf(given, message.Runtime),
            Merchant = MerchantOf(given),
            MaximumAttempts = given.GetValue(_attempts) ?? new SignatureExplainer(message.Runtime).MaximumAttempts,
        };
        var body = BodyOf(given);
        var explanation = Terminal.While(
            "Trying what people and gateways get wrong",
            () => explainer.Explain(body, HeadersOf(given))
        );
        if (WantsJson(given))
        {
            Terminal.WriteJson(ExplainAnswer.Of(explanation, given.GetValue(_full)), AnswerJson.Default.ExplainAnswer);
        }
        else
        {
            Terminal.Out.WriteLine(explanation.ToString());
            if (given.GetValue(_full))
            {
                ShowText("Sign string", explanation.SignString);
                ShowText("Signed text", explanation.SignedText);
            }
        }

        return explanation is { Finding: SignatureFinding.Holds, Remarks.Count: 0 } ? ExitCode.Fine : ExitCode.Findings;
    }

    private ExitCode Sent(ParseResult given)
    {
        var message = ContractOf(given, isSent: true);
        var explanation = Explain(given, message);
        var comparison = given.GetValue(_compare) is { } theirs
            ? Terminal.While("Comparing", () => explanation.CompareWith(Theirs(theirs)))
            : null;
        if (WantsJson(given))
        {
            Terminal.WriteJson(
                SigningAnswer.Of(explanation, comparison, given.GetValue(_full)),
                AnswerJson.Default.SigningAnswer
            );
        }
        else
        {
            Terminal.Out.WriteLine(explanation.ToString());
            if (comparison is not null)
            {
                Terminal.Out.WriteLine(comparison.ToString());
            }

            if (given.GetValue(_full))
            {
                ShowText("Sign string", explanation.SignString);
            }
        }

        return comparison is { AreEqual: false } ? ExitCode.Findings : ExitCode.Fine;
    }

    private SigningExplanation Explain(ParseResult given, SpecMessage message)
    {
        try
        {
            return ExplainerOf(given, message).ExplainSigning(BodyOf(given));
        }
        catch (ArgumentException problem)
        {
            throw new WrongUseException(problem.Message);
        }
    }

    // A line end behind it comes from the editor that it was pasted into.
    private string Theirs(string path) =>
        Encoding.UTF8.GetString(MessageInput.Read(path, Terminal)).TrimEnd('\r', '\n');

    private void ShowText(string name, string? text)
    {
        if (text is not null)
        {
            Terminal.Out.WriteLine($"{name}, with sensitive values:");
            Terminal.Out.WriteLine(text);
        }
    }
}
