using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TestKit;

/// <summary>
/// The words of a sentence stand in its descriptor and on its page; a test names what fills the holes between them.
/// </summary>
internal static class SentenceText
{
    private const int MostHoles = 10;

    /// <summary>The whole message, in which each hole is filled and no argument is left over.</summary>
    public static string With(this DiagnosticDescriptor sentence, params string[] arguments)
    {
        var words = sentence.MessageFormat.ToString(CultureInfo.InvariantCulture);
        var holes = Enumerable
            .Range(0, MostHoles)
            .Count(number => words.Contains($"{{{number}}}", StringComparison.Ordinal));
        return holes == arguments.Length
            ? Diagnostic.Create(sentence, Location.None, arguments).GetMessage(CultureInfo.InvariantCulture)
            : throw new ArgumentException(
                $"A sentence with {holes} holes is given {arguments.Length} arguments: {words}",
                nameof(arguments)
            );
    }
}
