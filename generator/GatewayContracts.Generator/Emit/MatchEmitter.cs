using GatewayContracts.Generator.Model;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The method that compares a notification with what the shop expects: whose it is, what it is about (the identity
/// without the state), and the amounts that it always has.
/// </summary>
internal static class MatchEmitter
{
    public const string Method = "MatchAgainst";

    public static IEnumerable<Action<SourceWriter>> Members(
        string typeName,
        IReadOnlyList<FieldCode> fields,
        NotificationModel? notification
    )
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

    /// <summary>Whether a notification is compared by the field.</summary>
    public static bool IsCompared(FieldCode code, NotificationModel notification) =>
        !code.IsUntrusted
        && code.Field.Kind is FieldKind.Text or FieldKind.Integer or FieldKind.Decimal
        && (
            code.Field.Role == FieldRole.Merchant
            || notification.Identity.Contains(code.Field.WireName)
            || (code.Field.Required && code.Field.Kind == FieldKind.Decimal)
        );

    /// <summary>The same, for a method that takes the message by one of its views.</summary>
    public static void EmitOfView(SourceWriter output, string typeName, ViewModel view)
    {
        List<ViewMember> compared = [.. view.Members.Where(member => member.IsCompared)];
        var parameters = string.Join(", ", compared.Select(member => $"{member.Type} {Escaped(member.Property)}"));
        output.Line($"{Names.Runtime}MatchResult {view.TypeName}.{Method}({parameters}) =>");
        var fields = compared.Select(member =>
            $"({Literal.Text(member.WireName)}, {Escaped(member.Property)}, this.{member.Property})"
        );
        EmitBody(output, typeName, fields);
    }

    public static string Parameter(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    public static string Escaped(string property) =>
        SyntaxFacts.GetKeywordKind(Parameter(property)) == SyntaxKind.None
            ? Parameter(property)
            : "@" + Parameter(property);

    private static void Emit(SourceWriter output, string typeName, IReadOnlyList<FieldCode> compared)
    {
        DocComment.Write(
            output,
            "Compares the notification with what you expect of it. A genuine message may still be about another "
                + "order, or another amount"
        );
        foreach (var code in compared)
        {
            output.Line(
                $"/// <param name=\"{Parameter(code.Property)}\">What <c>{Literal.Xml(code.Field.WireName)}</c> "
                    + $"has to be.</param>"
            );
        }

        output.Line("/// <returns>What is not as expected; look at it before you act.</returns>");
        output.Line(
            $"public {Names.Runtime}MatchResult "
                + $"{Method}({string.Join(", ", compared.Select(code => $"{code.ValueType} {Escaped(code.Property)}"))}) "
                + $"=>"
        );
        EmitBody(
            output,
            typeName,
            compared.Select(code => $"({code.Wire}, {Escaped(code.Property)}, this.{code.Property})")
        );
    }

    private static void EmitBody(SourceWriter output, string typeName, IEnumerable<string> fields) =>
        output.Line($"    {Names.Runtime}MatchResult.Of<{typeName}>({string.Join(", ", fields)});");
}
