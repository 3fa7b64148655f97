using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TestKit;

/// <summary>
/// The wording of a message is in its descriptor and on its page only, so a test gives the arguments and takes the
/// wording from the descriptor.
/// </summary>
internal static class SentenceText
{
    private const int MostHoles = 10;

    /// <summary>The whole message. There must be exactly one argument for each of the numbered holes.</summary>
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
