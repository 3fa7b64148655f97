using System.CommandLine;
using GatewayContracts.Explaining;
using GatewayContracts.Tool.Contracts;
using GatewayContracts.Tool.Keys;
using GatewayContracts.Tool.Messages;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>What the commands on a received message share: keys, headers, the merchant.</summary>
internal abstract class ReceivedCommand : MessageCommand
{
    private readonly Option<string[]> _keys = new("--key", "-k")
    {
        Description = "The gateway's public key; several may be given.",
        HelpName = KeySource.Form,
    };

    private readonly Option<string[]> _secrets = new("--secret")
    {
        Description = "The secret shared with the gateway, where it uses no RSA.",
        HelpName = KeySource.Form,
    };

    private readonly Option<string?> _merchant = new("--merchant")
    {
        Description = "Your id at the gateway, to tell a message for another merchant.",
        HelpName = "id",
    };

    private readonly Option<string[]> _headers = new("--header", "-H")
    {
        Description = "An HTTP header that came with the body, where the signature travels in one.",
        HelpName = "name: value",
    };

    protected ReceivedCommand(string name, string description, Terminal terminal)
        : base(name, description, terminal)
    {
        Add(_keys);
        Add(_secrets);
        Add(_merchant);
        Add(_headers);
    }

    protected SignatureExplainer ExplainerOf(ParseResult given, SpecMessage message) =>
        new(message.Runtime)
        {
            Keys = KeysOf(given),
            Algorithm = AlgorithmOf(given, message.Runtime),
            Merchant = given.GetValue(_merchant),
        };

    protected string? MerchantOf(ParseResult given) => given.GetValue(_merchant);

    protected IReadOnlyList<VerificationKey> KeysOf(ParseResult given) =>
        [
            .. (given.GetValue(_keys) ?? []).Select(key => KeySource.VerificationKey(key, Terminal)),
            .. (given.GetValue(_secrets) ?? []).Select(key =>
                VerificationKey.FromSecret(KeySource.Secret(key, Terminal))
            ),
        ];

    /// <exception cref="WrongUseException">No key was given.</exception>
    protected void RequireKey(ParseResult given)
    {
        if ((given.GetValue(_keys) ?? []).Length + (given.GetValue(_secrets) ?? []).Length == 0)
        {
            throw new WrongUseException(
                "No key was given. Give the gateway's public key with --key, or the shared secret with --secret."
            );
        }
    }

    /// <exception cref="WrongUseException">A header has no colon.</exception>
    protected IReadOnlyDictionary<string, string> HeadersOf(ParseResult given)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in given.GetValue(_headers) ?? [])
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1)
            {
                throw new WrongUseException("A header is given as 'name: value'.");
            }

            headers[header[..colon].Trim()] = header[(colon + 1)..].Trim();
        }

        return headers;
    }

    /// <param name="keptHeaders">Headers that were kept with the message; those of the command line go before
    /// them.</param>
    protected MessageJudgement Judge(
        ParseResult given,
        SpecMessage message,
        byte[] body,
        IReadOnlyDictionary<string, string>? keptHeaders = null
    )
    {
        RequireKey(given);
        var headers = HeadersOf(given);
        var explainer = ExplainerOf(given, message);
        var explanation = Terminal.While(
            "Looking at the signature",
            () => explainer.Explain(body, headers.Count > 0 ? headers : keptHeaders)
        );
        return new MessageJudgement(explanation, ContentCheck.Of(message, body));
    }
}
