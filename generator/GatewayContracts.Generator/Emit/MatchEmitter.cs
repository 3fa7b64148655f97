using GatewayContracts.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The method that compares a notification with what the shop expects: whose it is, what it is about (the identity without the state), and the amounts that
/// it always has.
/// </summary>
internal static class MatchEmitter
{
    private const string Method = "MatchAgainst";

    public static IEnumerable<Action<SourceWriter>> Members(string typeName, IReadOnlyList<FieldCode> fields, NotificationModel? notification)
    {
        if (notification is null || fields.Any(code => code.Property == Method))
        {
            yield break;
        }

        List<FieldCode> compared = [.. fields.Where(code => IsCompared(code, notification))];
        if (compared.Any(code => code.Field.Role != FieldRole.Merchant))
        {
            yield return output => Emit(output, typeName, compared);
        }
    }

    private static bool IsCompared(FieldCode code, NotificationModel notification) => !code.IsUntrusted
        && code.Field.Kind is FieldKind.Text or FieldKind.Integer or FieldKind.Decimal
        && (code.Field.Role == FieldRole.Merchant
            || notification.Identity.Contains(code.Field.WireName)
            || (code.Field.Required && code.Field.Kind == FieldKind.Decimal));

    private static void Emit(SourceWriter output, string typeName, IReadOnlyList<FieldCode> compared)
    {
        DocComment.Write(output, "Compares the notification with what you expect of it. A genuine message may still be about another order, or another amount");
        foreach (var code in compared)
        {
            output.Line($"/// <param name=\"{Parameter(code)}\">What <c>{Literal.Xml(code.Field.WireName)}</c> has to be.</param>");
        }

        output.Line("/// <returns>What is not as expected; look at it before you act.</returns>");
        output.Line($"public {Names.Runtime}MatchResult {Method}({string.Join(", ", compared.Select(code => $"{code.ValueType} {Escaped(code)}"))}) =>");
        output.Line($"    {Names.Runtime}MatchResult.Of<{typeName}>({string.Join(", ", compared.Select(code => $"({code.Wire}, {Escaped(code)}, this.{code.Property})"))});");
    }

    private static string Parameter(FieldCode code) => char.ToLowerInvariant(code.Property[0]) + code.Property.Substring(1);

    private static string Escaped(FieldCode code) => SyntaxFacts.GetKeywordKind(Parameter(code)) == SyntaxKind.None ? Parameter(code) : "@" + Parameter(code);
}
