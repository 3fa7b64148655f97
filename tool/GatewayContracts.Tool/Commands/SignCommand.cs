using System.CommandLine;
using GatewayContracts.Tool.Keys;
using GatewayContracts.Tool.Messages;
using GatewayContracts.Tool.Terminals;
using Spectre.Console;

namespace GatewayContracts.Tool.Commands;

/// <summary>Signs a body as it stands, for tests and for comparison with another signer.</summary>
internal sealed class SignCommand : MessageCommand
{
    private readonly Option<string?> _key = new("--key", "-k")
    {
        Description = "The private key that signs.",
        HelpName = KeySource.Form,
    };

    private readonly Option<string?> _secret = new("--secret")
    {
        Description = "The secret shared with the gateway, where it uses no RSA.",
        HelpName = KeySource.Form,
    };

    private readonly Option<bool> _signString = new("--sign-string")
    {
        Description = "Answer with the sign string alone; no key is needed.",
    };

    public SignCommand(Terminal terminal)
        : base(
            "sign",
            "Signs a body as it stands. The answer is the signed body, or the headers that carry the signature.",
            terminal
        )
    {
        Add(_key);
        Add(_secret);
        Add(_signString);
        AddJson();
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "gateway-contracts sign request.json -c query.contract.yaml -k merchant.pem",
            "the body with its signature"
        ),
        new(
            "gateway-contracts sign request.json -c query.contract.yaml --sign-string",
            "the text that is signed, alone"
        ),
        new(
            "gateway-contracts sign notice.json -c notice.contract.yaml -k stand-in.pem",
            "as a stand-in for the gateway, in a test"
        ),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        var message = ContractOf(given, isSent: true);
        var algorithm = AlgorithmOf(given, message.Runtime);
        var signer = new BodySigner(message, BodyOf(given));
        if (given.GetValue(_signString))
        {
            Terminal.WriteExactly(signer.SignString(algorithm));
            return ExitCode.Fine;
        }

        var answer = signer.Sign(algorithm, KeyOf(given));
        if (WantsJson(given))
        {
            Terminal.WriteJson(answer, AnswerJson.Default.SignAnswer);
            return ExitCode.Fine;
        }

        if (answer.Headers.Count == 0)
        {
            Terminal.WriteExactly(answer.Body);
        }

        foreach (var header in answer.Headers)
        {
            Terminal.Out.WriteLine($"{header.Key}: {header.Value}");
        }

        foreach (var fault in answer.Content)
        {
            Terminal.Notes.WriteLine(
                $"The contract does not allow it: {fault.Fault}: {fault.Because}",
                new Style(Color.Yellow)
            );
        }

        return ExitCode.Fine;
    }

    private SigningKey KeyOf(ParseResult given) =>
        (given.GetValue(_key), given.GetValue(_secret)) switch
        {
            ({ } key, null) => KeySource.SigningKey(key, Terminal),
            (null, { } secret) => SigningKey.FromSecret(KeySource.Secret(secret, Terminal)),
            _ => throw new WrongUseException(
                "Give the private key with --key, or the shared secret with --secret, and one of the two."
            ),
        };
}
