using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GatewayContracts.Transcription.Proofs;

/// <summary>A text as the compiler is given specs.</summary>
internal sealed class DraftText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(text, Encoding.UTF8);
}
