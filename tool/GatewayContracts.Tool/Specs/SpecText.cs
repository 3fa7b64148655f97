using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Tool.Specs;

/// <summary>
/// A spec file, read as the compiler reads it: UTF-8, or by its byte order mark, or else by the machine's own encoding.
/// </summary>
internal sealed class SpecText(string path) : AdditionalText
{
    private readonly Lazy<SourceText?> _text = new(() => Read(path));

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;

    private static SourceText? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            try
            {
                return SourceText.From(
                    file,
                    new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true)
                );
            }
            catch (DecoderFallbackException)
            {
                Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
                file.Position = 0;
                return SourceText.From(file, Encoding.GetEncoding(0));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
