using System.Globalization;
using System.Runtime.CompilerServices;

namespace GatewayContracts.Generator.Emit;

/// <summary>An interpolated line, written piece by piece where it belongs: no text is made of it in between.</summary>
[InterpolatedStringHandler]
internal readonly ref struct LineInterpolation
{
    private readonly SourceWriter _output;

    public LineInterpolation(int literalLength, int formattedCount, SourceWriter output)
    {
        _ = literalLength + formattedCount;
        _output = output;
        output.Begin();
    }

    public void AppendLiteral(string text) => _output.Append(text);

    public void AppendFormatted(string? text) => _output.Append(text);

    public void AppendFormatted(int number) => _output.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A word, such as that of an enum.</summary>
    public void AppendFormatted<T>(T word)
        where T : struct, Enum => _output.Append(word.ToString());
}
