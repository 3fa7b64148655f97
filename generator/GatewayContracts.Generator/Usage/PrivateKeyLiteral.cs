using GatewayContracts.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// Finds private keys in the source, PEM or bare Base64, as one literal or as several that are joined. Their text alone
/// shows what they are.
/// </summary>
internal static class PrivateKeyLiteral
{
    private const string Armour = "PRIVATE KEY-----";
    private const int ShortestKey = 100;
    private const int ShortestLine = 16;

    public static void Check(SyntaxNode file, Action<Diagnostic> report)
    {
        foreach (
            var expression in file.DescendantNodes(node => node.Span.Length >= ShortestKey).OfType<ExpressionSyntax>()
        )
        {
            if (Written(expression) is { } text && IsKey(text) && Written(expression.Parent) is null)
            {
                Report(expression is ParenthesizedExpressionSyntax inner ? inner.Expression : expression, text, report);
            }
        }
    }

    /// <summary>The text that an expression of literals only is; null of any other.</summary>
    public static string? Written(SyntaxNode? node) =>
        node switch
        {
            LiteralExpressionSyntax literal when literal.Token.Value is string => literal.Token.ValueText,
            ParenthesizedExpressionSyntax inner => Written(inner.Expression),
            BinaryExpressionSyntax join
                when join.IsKind(SyntaxKind.AddExpression)
                    && Written(join.Right) is { } right
                    && Written(join.Left) is { } left => left + right,
            _ => null,
        };

    public static bool IsKey(string text) =>
        text.Length >= ShortestKey
        && (
            HasPem(text)
            || (text.TrimStart().StartsWith("M", StringComparison.Ordinal) && IsPrivate(KeyRecogniser.Read(text)))
        );

    public static void Report(SyntaxNode place, string text, Action<Diagnostic> report)
    {
        var material = KeyRecogniser.Read(text);
        report(
            Diagnostic.Create(
                UsageDescriptors.PrivateKeyInSource,
                place.GetLocation(),
                IsPrivate(material) ? material.Description : "a private key"
            )
        );
    }

    // The armour alone is no key yet: programs look for it, and sentences explain it.
    private static bool HasPem(string text)
    {
        var armour = text.IndexOf(Armour, StringComparison.Ordinal);
        var body = armour < 0 ? "" : text.Substring(armour + Armour.Length).TrimStart();
        return text.IndexOf("-----BEGIN ", StringComparison.Ordinal) >= 0
            && (
                body.StartsWith("Proc-Type:", StringComparison.Ordinal)
                || body.TakeWhile(unit =>
                        unit is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/'
                    )
                    .Count() >= ShortestLine
            );
    }

    private static bool IsPrivate(KeyMaterial material) =>
        material.Kind
            is KeyKind.RsaPrivatePkcs1
                or KeyKind.RsaPrivatePkcs8
                or KeyKind.OtherPrivateKey
                or KeyKind.EncryptedPrivateKey;
}
