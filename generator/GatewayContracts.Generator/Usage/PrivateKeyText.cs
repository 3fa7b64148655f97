using GatewayContracts.Canonical;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GatewayContracts.Generator.Usage;

/// <summary>Finds private keys in texts. What is PEM shows by itself, wherever it stands.</summary>
internal static class PrivateKeyText
{
    private const string Armour = "PRIVATE KEY-----";
    private const int ShortestKey = 100;

    public static void CheckLiteral(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (literal.Span.Length >= ShortestKey && HasPem(literal.Token.ValueText))
        {
            Report(literal, literal.Token.ValueText, context.ReportDiagnostic);
        }
    }

    public static bool HasPem(string text)
    {
        var body = text.IndexOf(Armour, StringComparison.Ordinal) + Armour.Length;
        return body >= Armour.Length && text.Length - body >= ShortestKey / 2 && text.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether a text that is handed over as a key is a private one, armoured or not.</summary>
    public static bool IsKey(string text) => HasPem(text) || IsPrivate(KeyRecogniser.Read(text));

    public static void Report(SyntaxNode place, string text, Action<Diagnostic> report)
    {
        var material = KeyRecogniser.Read(text);
        report(Diagnostic.Create(UsageDescriptors.PrivateKeyInSource, place.GetLocation(), IsPrivate(material) ? material.Description : "a private key"));
    }

    private static bool IsPrivate(KeyMaterial material) => material.Kind is KeyKind.RsaPrivatePkcs1 or KeyKind.RsaPrivatePkcs8 or KeyKind.OtherPrivateKey or KeyKind.EncryptedPrivateKey;
}
