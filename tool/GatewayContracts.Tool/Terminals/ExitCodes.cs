namespace GatewayContracts.Tool.Terminals;

/// <summary>What the exit codes mean, for the help and the documentation.</summary>
internal static class ExitCodes
{
    public static IReadOnlyList<(ExitCode Code, string Meaning)> Meanings { get; } =
    [
        (ExitCode.Fine, "fine"),
        (ExitCode.Findings, "findings: something is wrong with what was looked at"),
        (ExitCode.WrongUse, "wrong use: the command line, a file or a key is not what it must be"),
        (ExitCode.Bug, "the tool itself failed"),
    ];
}
