using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Generator.Tests.Mutations;

/// <summary>
/// A spec file as bytes, read as the compiler reads it: as UTF-8 or by its byte order mark, and what is neither by the
/// code page of the machine.
/// </summary>
/// <param name="codePage">UTF-8 as well on most systems; on Windows one of one or two bytes a character.</param>
internal sealed class FileBytes(string path, byte[] bytes, Encoding codePage) : AdditionalText
{
    private static readonly UTF8Encoding s_strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly SourceText _text = Read(bytes, codePage);

    public FileBytes(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text), Encoding.UTF8) { }

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    private static SourceText Read(byte[] bytes, Encoding codePage)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), s_strict);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), codePage);
        }
    }
}
