using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>The method that makes an instance of verified fields.</summary>
internal static class ReadEmitter
{
    /// <param name="alsoRequired">When a field is required beside what its row says; null where never.</param>
    public static void Emit(
        SourceWriter output,
        string typeName,
        IReadOnlyList<FieldCode> fields,
        MessageRole role,
        Func<FieldCode, string?>? alsoRequired = null
    )
    {
        output.Open($"static {typeName}? {Names.Metadata}IFields<{typeName}>.Read({Names.Metadata}FieldReader reader)");
        output.Open($"var message = new {typeName}");
        foreach (var code in fields.Where(code => !code.IsLate))
        {
            EmitField(output, code, Required(code, role, alsoRequired?.Invoke(code)));
        }

        output.Close(";");
        foreach (var code in fields.Where(code => code.IsLate))
        {
            output.Line($"message.{code.Store} = reader.Signature({code.Wire});");
        }

        output.Line("return reader.Failed ? null : message;");
        output.Close();
    }

    private static string Required(FieldCode code, MessageRole role, string? also)
    {
        if (code.IsAsked && role != MessageRole.Response)
        {
            return ", required: true";
        }

        var asked = code.IsAsked ? "reader.Asked" : null;
        return asked is null && also is null
            ? ""
            : $", required: {string.Join(" || ", new[] { asked, also }.OfType<string>())}";
    }

    private static void EmitField(SourceWriter output, FieldCode code, string required)
    {
        var value = $"reader.{Call(code, required)}";
        output.Line($"{code.Property} = {Wrap(code, value)},");
        if (code.Field.Kind == FieldKind.Code)
        {
            var text = $"reader.Text({code.Wire})";
            output.Line($"{code.TextProperty} = {(code.IsUntrusted ? $"{Names.Runtime}Untrusted.Of({text})" : text)},");
        }
    }

    // A required member that is missing was reported by the reader; what stands in for it is never handed out.
    private static string Wrap(FieldCode code, string value) =>
        code switch
        {
            { IsUntrusted: true } => $"{Names.Runtime}Untrusted.Of({value})",
            { IsRequiredMember: true, IsValueType: true } => $"{value}.GetValueOrDefault()",
            { IsRequiredMember: true } => value + "!",
            _ => value,
        };

    private static string Call(FieldCode code, string required) =>
        code.Field.Kind switch
        {
            FieldKind.Integer => $"Integer({code.Wire}{required})",
            FieldKind.Decimal => $"Decimal({code.Wire}{required})",
            FieldKind.Moment =>
                $"Moment({code.Wire}, {Literal.Text(code.Field.DatePattern!)}, {ZoneEmitter.Name}{required})",
            FieldKind.Date => $"Date({code.Wire}, {Literal.Text(code.Field.DatePattern!)}{required})",
            FieldKind.Url => $"Url({code.Wire}{required})",
            FieldKind.Code => $"Code({code.Wire}, {code.CodesType}.Parse{required})",
            FieldKind.Json => $"Json({code.Wire}{required})",
            FieldKind.Object => $"Object<{code.Field.MemberType}>({code.Wire}{required})",
            FieldKind.List when code.Field.MemberType is null => $"Texts({code.Wire}{required})",
            FieldKind.List => $"List<{code.Field.MemberType}>({code.Wire}{required})",
            FieldKind.JsonText => $"JsonText<{code.Field.MemberType}>({code.Wire}{required})",
            _ => $"Text({code.Wire}{required})",
        };
}
