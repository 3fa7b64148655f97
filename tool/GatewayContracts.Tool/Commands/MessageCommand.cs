using System.CommandLine;
using GatewayContracts.Generator.Model;
using GatewayContracts.Metadata;
using GatewayContracts.Tool.Contracts;
using GatewayContracts.Tool.Messages;
using GatewayContracts.Tool.Terminals;

namespace GatewayContracts.Tool.Commands;

/// <summary>What the commands on a message share: the message, its contract, and the algorithm.</summary>
internal abstract class MessageCommand : ToolCommand
{
    private readonly Argument<string> _message = new("message")
    {
        Description = "The file with the body, byte for byte as it was sent; - for standard input.",
        DefaultValueFactory = _ => MessageInput.StandardInput,
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _contract = new("--contract", "-c")
    {
        Description = "The contract's file. Its gateway's file is found beside it, as in a build.",
        HelpName = "file",
        Required = true,
    };

    private readonly Option<string[]> _with = new("--with")
    {
        Description = "Where the gateway's file lies, if it does not lie with the contract.",
        HelpName = "path",
    };

    private readonly Option<string?> _as = new("--as")
    {
        Description = "Which message of the contract it is.",
        HelpName = "request|response|notification",
    };

    private readonly Option<string?> _algorithm = new("--algorithm")
    {
        Description = "The algorithm, as the gateway calls it; needed where it accepts several.",
        HelpName = "name",
    };

    protected MessageCommand(string name, string description, Terminal terminal)
        : base(name, description, terminal)
    {
        _as.AcceptOnlyFromAmong("request", "response", "notification");
        Add(_message);
        Add(_contract);
        Add(_with);
        Add(_as);
        Add(_algorithm);
    }

    protected byte[] BodyOf(ParseResult given) => MessageInput.Read(given.GetRequiredValue(_message), Terminal);

    /// <param name="isSent">Of a call the request is meant where the command line does not say; else the
    /// response.</param>
    protected SpecMessage ContractOf(ParseResult given, bool isSent = false) =>
        Terminal.While(
            "Reading specs",
            () =>
                SpecLibrary.Message(
                    Terminal.PathOf(given.GetRequiredValue(_contract)),
                    (given.GetValue(_with) ?? []).Select(Terminal.PathOf),
                    given.GetValue(_as) is { } role ? Enum.Parse<MessageRole>(role, ignoreCase: true) : null,
                    isSent
                )
        );

    /// <summary>Null where none was given.</summary>
    /// <exception cref="WrongUseException">The gateway accepts no such algorithm.</exception>
    protected string? AlgorithmOf(ParseResult given, MessageContract contract)
    {
        var accepted = contract.Signature.Accepts.Select(one => one.WireName).ToList();
        return given.GetValue(_algorithm) is not { } name || accepted.Contains(name)
            ? given.GetValue(_algorithm)
            : throw new WrongUseException(
                $"{contract.Gateway.Name} accepts {string.Join(", ", accepted)}, and not the algorithm given."
            );
    }
}
