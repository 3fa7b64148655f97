using System.CommandLine;
using GatewayContracts.Tool.Messages;
using GatewayContracts.Tool.Terminals;
using Spectre.Console;

namespace GatewayContracts.Tool.Commands;

/// <summary>Checks a kept notification again, and says what it proves today.</summary>
internal sealed class EvidenceCommand : ReceivedCommand
{
    private readonly Option<string?> _record = new("--record")
    {
        Description = "The ledger's row of the message as JSON, by its columns' names; it may hold the body too.",
        HelpName = "file",
    };

    public EvidenceCommand(Terminal terminal)
        : base(
            "evidence",
            "Checks a kept notification again: the bytes, the signature, the key, and what the ledger wrote down.",
            terminal
        )
    {
        Add(_record);
        AddJson();
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "gateway-contracts evidence body.bin -c notice.contract.yaml -k gateway-2026.pem",
            "the bytes that were kept"
        ),
        new(
            "gateway-contracts evidence --record row.json -c notice.contract.yaml -k gateway-2026.pem",
            "the ledger's row, with the bytes in it"
        ),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        var record = given.GetValue(_record) is { } path ? KeptRecord.Read(MessageInput.Read(path, Terminal)) : null;
        var body = record?.Body ?? BodyOf(given);
        var message = ContractOf(given);
        var judged = Judge(
            given,
            message,
            body,
            record?.HeadersOf(message.Runtime.Signature, AlgorithmOf(given, message.Runtime))
        );
        var answer = EvidenceAnswer.Of(message, body, judged, record);
        if (WantsJson(given))
        {
            Terminal.WriteJson(answer, AnswerJson.Default.EvidenceAnswer);
        }
        else
        {
            Show(answer);
        }

        return answer.Holds ? ExitCode.Fine : ExitCode.Findings;
    }

    private void Show(EvidenceAnswer answer)
    {
        Terminal.Answer.WriteLine(
            $"{answer.Message}: {(answer.Holds ? "holds" : "does NOT hold")}",
            new Style(answer.Holds ? Color.Green : Color.Red)
        );
        Terminal.Answer.WriteLine($"  {answer.Explanation}");
        foreach (var difference in answer.Differences)
        {
            Terminal.Answer.WriteLine($"  record: {difference}", new Style(Color.Red));
        }

        Terminal.Answer.WriteLine($"  body          {answer.BodyBytes} bytes, SHA-256 {answer.BodyDigest}");
        Terminal.Answer.WriteLine($"  sign string   SHA-256 {answer.SignStringDigest ?? "unknown"}");
        Terminal.Answer.WriteLine($"  signature     {answer.Signature ?? "none"}");
        Terminal.Answer.WriteLine($"  key           {answer.Key ?? "unknown"}");
        Terminal.Answer.WriteLine($"  contract      {answer.Contract}, SHA-256 {answer.ContractDigest}");
    }
}
