namespace GatewayContracts.Tool.Terminals;

/// <summary>What the process returns. Scripts rely on these numbers: they keep their meaning.</summary>
internal enum ExitCode
{
    /// <summary>The question was answered, and the answer is good.</summary>
    Fine = 0,

    /// <summary>The question was answered, and the answer is that something is wrong.</summary>
    Findings = 1,

    /// <summary>The question could not be asked: the command line, a file or a key is not what it must be.</summary>
    WrongUse = 2,

    /// <summary>The tool failed.</summary>
    Bug = 3,
}
