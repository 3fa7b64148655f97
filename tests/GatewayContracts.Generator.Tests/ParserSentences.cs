using System.Buffers;
using System.Reflection;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// What the YAML parser has to say, read out of its own code: the texts that its scanner and parser load.
/// </summary>
internal static class ParserSentences
{
    private const byte LoadString = 0x72;
    private const byte StringToken = 0x70;

    // Those that come to a word when a text is read; the rest of the assembly writes YAML or turns it into objects.
    private static readonly string[] s_types =
    [
        "Scanner",
        "Parser",
        "AnchorName",
        "TagName",
        "TagDirective",
        "Version",
        "AnchorAlias",
    ];

    private static readonly Assembly s_parser = Assembly.Load(
        typeof(YamlReader).Assembly.GetReferencedAssemblies().Single(name => name.Name == "GatewayContracts.YamlDotNet")
    );

    public static IReadOnlyList<string> All { get; } =
    [
        .. s_parser
            .GetTypes()
            .Where(type =>
                type.Namespace?.StartsWith("YamlDotNet.Core", StringComparison.Ordinal) == true
                && s_types.Contains(type.Name)
            )
            .SelectMany(Methods)
            .SelectMany(Texts)
            .Where(IsSentence)
            .Distinct(),
    ];

    private static SearchValues<string> Searched { get; } =
        SearchValues.Create([.. All], StringComparison.OrdinalIgnoreCase);

    public static bool AreIn(string message) => message.AsSpan().ContainsAny(Searched);

    private static bool IsSentence(string text) =>
        text.Contains(' ', StringComparison.Ordinal)
        && text.Any(char.IsLetter)
        && !text.Contains("{1}", StringComparison.Ordinal)
        && !text.Contains("[value", StringComparison.Ordinal);

    private static IEnumerable<MethodBase> Methods(Type type)
    {
        const BindingFlags every =
            BindingFlags.DeclaredOnly
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.Public
            | BindingFlags.NonPublic;
        return type.GetMethods(every).Concat<MethodBase>(type.GetConstructors(every));
    }

    // A byte that only looks like the instruction is followed by no token of a text, or by that of another: nothing is
    // missed.
    private static IEnumerable<string> Texts(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (
                code[i] == LoadString
                && code[i + 4] == StringToken
                && Text(method.Module, BitConverter.ToInt32(code, i + 1)) is { } text
            )
            {
                yield return text;
            }
        }
    }

    private static string? Text(Module module, int token)
    {
        try
        {
            return module.ResolveString(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
