using System.CommandLine;
using GatewayContracts.Tool.Messages;
using GatewayContracts.Tool.Terminals;
using Spectre.Console;

namespace GatewayContracts.Tool.Commands;

/// <summary>Says whether a received message is genuine, and what of it its contract does not allow.</summary>
internal sealed class VerifyCommand : ReceivedCommand
{
    public VerifyCommand(Terminal terminal)
        : base(
            "verify",
            "Verifies a received message: its signature, and what its contract says of its fields.",
            terminal
        ) => AddJson();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "gateway-contracts verify body.json -c notice.contract.yaml -k gateway.pem",
            "a notification, saved byte for byte"
        ),
        new(
            "gateway-contracts verify -c query.contract.yaml -k gateway.pem --merchant 1004 < answer.json",
            "an answer from standard input"
        ),
        new(
            "gateway-contracts verify body.json -c paid.contract.yaml --secret env:PAY_SECRET -H \"X-Sign: 9f0c\"",
            "signed with a shared secret, in a header"
        ),
    ];

    protected override ExitCode Run(ParseResult given)
    {
        var message = ContractOf(given);
        var judged = Judge(given, message, BodyOf(given));
        if (WantsJson(given))
        {
            Terminal.WriteJson(VerifyAnswer.Of(judged), AnswerJson.Default.VerifyAnswer);
        }
        else
        {
            Show(judged, MerchantOf(given) is null);
        }

        return judged.IsAccepted ? ExitCode.Fine : ExitCode.Findings;
    }

    private void Show(MessageJudgement judged, bool isMerchantOpen)
    {
        var verdict =
            judged.IsAccepted ? "verified"
            : judged.SignatureHolds ? "REFUSED, though the signature holds"
            : "NOT verified";
        Terminal.Answer.WriteLine(
            $"{judged.Explanation.Message}: {verdict}",
            new Style(judged.IsAccepted ? Color.Green : Color.Red)
        );
        Terminal.Answer.WriteLine($"  {judged.Explanation.Summary}");
        foreach (var remark in judged.Explanation.Remarks)
        {
            Terminal.Answer.WriteLine($"  refused: {remark}", new Style(Color.Red));
        }

        foreach (var fault in judged.Content)
        {
            Terminal.Answer.WriteLine(
                $"  {(fault.IsRefused ? "refused" : "drift")}: {fault.Fault}: {fault.Because}",
                new Style(fault.IsRefused ? Color.Red : Color.Yellow)
            );
        }

        if (judged.IsAccepted && isMerchantOpen)
        {
            Terminal.Answer.WriteLine("  Whose message it is was not looked at; --merchant compares it with your id.");
        }

        if (!judged.SignatureHolds)
        {
            Terminal.Answer.WriteLine($"  Why: {ThisTool.Name} explain, with the same arguments.");
        }
    }
}
