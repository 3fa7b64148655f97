extern alias runtime;

using GatewayContracts.Tool.Terminals;
using runtime::GatewayContracts.Language;

namespace GatewayContracts.Tool.Keys;

/// <summary>
/// Where a key lies: a file, or a variable of the environment as <c>env:NAME</c>. Never the command line, which other
/// users and the shell's history see.
/// </summary>
internal static class KeySource
{
    public const string Form = "file|env:NAME";

    private const string Variable = "env:";

    /// <exception cref="KeyFormatException">The file is missing or cannot be read.</exception>
    /// <exception cref="WrongUseException">The variable is not set.</exception>
    public static KeyMaterial Read(string given, Terminal terminal) =>
        TextOf(given, terminal) is { } text ? KeyRecogniser.Read(text) : KeyFile.Read(PathOf(given, terminal), out _);

    public static SigningKey SigningKey(string given, Terminal terminal) =>
        TextOf(given, terminal) is { } text
            ? GatewayContracts.SigningKey.Parse(text)
            : GatewayContracts.SigningKey.Load(PathOf(given, terminal));

    public static VerificationKey VerificationKey(string given, Terminal terminal) =>
        TextOf(given, terminal) is { } text
            ? GatewayContracts.VerificationKey.Parse(text).Named(Name(given))
            : GatewayContracts.VerificationKey.Load(PathOf(given, terminal));

    /// <summary>The public half of a key that may be either.</summary>
    public static VerificationKey PublicHalf(string given, Terminal terminal) =>
        Read(given, terminal).Private is null
            ? VerificationKey(given, terminal)
            : SigningKey(given, terminal).PublicKey!;

    /// <summary>A shared secret. A line end behind it, as editors leave it in a file, is no part of it.</summary>
    public static string Secret(string given, Terminal terminal)
    {
        if (TextOf(given, terminal) is { } text)
        {
            return text;
        }

        try
        {
            return File.ReadAllText(PathOf(given, terminal)).TrimEnd('\r', '\n');
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What the system says holds the path, which may be the secret itself.
            throw new WrongUseException(
                $"The secret's file cannot be read ({problem.GetType().Name}). Give the path of a file, or env:NAME."
            );
        }
    }

    /// <summary>The file for a key, where it is one; null for a variable.</summary>
    public static string? FileOf(string given, Terminal terminal) =>
        given.StartsWith(Variable, StringComparison.Ordinal) ? null : PathOf(given, terminal);

    /// <summary>What may be shown of what was given: a key that was given in the place of its path is not.</summary>
    public static string Shown(string given, Terminal terminal) =>
        FileOf(given, terminal) is not { } file || KeyPath.Show(file) is not null ? given : "what was given";

    // A path that is really a key's text stays as it is, so that the error can name it as a key.
    private static string PathOf(string given, Terminal terminal) =>
        KeyPath.Show(given) is null ? given : terminal.PathOf(given);

    private static string Name(string given) => given[Variable.Length..];

    private static string? TextOf(string given, Terminal terminal)
    {
        if (!given.StartsWith(Variable, StringComparison.Ordinal))
        {
            return null;
        }

        var name = Name(given);
        return terminal.Variable(name) is { Length: > 0 } text
            ? text
            : throw new WrongUseException(
                $"The environment has no variable {name}. Set it to the key's text, or give the key's file."
            );
    }
}
