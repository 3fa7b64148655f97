using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The method that reports every violation: a call for each constraint of each field, then the rules.
/// </summary>
internal static class CheckEmitter
{
    public static void Emit(
        SourceWriter output,
        string typeName,
        IReadOnlyList<FieldCode> fields,
        MessageRole role,
        Action<SourceWriter>? rules = null,
        Func<FieldCode, int?>? outcomeEntry = null,
        Action<SourceWriter>? groups = null
    )
    {
        output.Open($"void {Names.Metadata}IFields<{typeName}>.Check({Names.Metadata}MessageCheck check)");
        foreach (var code in fields)
        {
            EmitField(output, code);
            if (code.Field.Required && outcomeEntry?.Invoke(code) is { } entry)
            {
                output.Line($"check.RequiredOutcome({code.Wire}, {code.Present}, {entry});");
            }
        }

        var required = fields
            .Where(code => code.IsAsked && code.Field.Role == FieldRole.None && code.Present is not null)
            .ToList();
        if (role == MessageRole.Response && (required.Count > 0 || rules is not null))
        {
            output.Open("if (check.Asked)");
            EmitRequired(output, required);
            rules?.Invoke(output);
            output.Close();
        }
        else
        {
            EmitRequired(output, required);
            rules?.Invoke(output);
        }

        groups?.Invoke(output);
        output.Close();
    }

    private static void EmitRequired(SourceWriter output, IEnumerable<FieldCode> required)
    {
        foreach (var code in required)
        {
            output.Line($"check.Required({code.Wire}, {code.Present});");
        }
    }

    private static void EmitField(SourceWriter output, FieldCode code)
    {
        var value = code.Value;
        if (code.Field.Role is FieldRole.Merchant or FieldRole.Algorithm)
        {
            output.Line($"check.{code.Field.Role}({code.Wire}, {value});");
            value = $"check.Filled{code.Field.Role}({value})";
        }

        // What the docs do not list of an outcome's codes has a meaning of its own, the spec's "otherwise".
        if (code.Field.Kind == FieldKind.Code && code.Field.Role != FieldRole.OutcomeCode)
        {
            output.Line($"check.Code({code.Wire}, {code.CodeText}, {IsUnrecognized(code)});");
        }

        if (code.ConstraintArguments is not null)
        {
            output.Line($"check.Field({ConstraintEmitter.Name(code)}, {Judged(code, value)});");
        }

        switch (code.Field.Kind)
        {
            case FieldKind.Object or FieldKind.JsonText:
                output.Line($"check.Object({code.Wire}, {value});");
                break;
            case FieldKind.List when code.Field.MemberType is not null:
                output.Line($"check.List({code.Wire}, {value});");
                break;
        }
    }

    /// <summary>What is judged: the value, of a code its text, and of an object that travels as a text that.</summary>
    private static string Judged(FieldCode code, string value) =>
        code.Field.Kind is FieldKind.Code or FieldKind.JsonText ? code.WrittenText! : value;

    // A number that was cast to the enum stands for no code either, and would be left out of the message.
    private static string IsUnrecognized(FieldCode code)
    {
        var toCode = code.CodesType + ".ToCode";
        return code switch
        {
            { IsUntrusted: true } =>
                $"{code.Property} is not null && {toCode}({code.Property}.ReadUnverified()) is null",
            { IsRequiredMember: true } => $"{toCode}({code.Property}) is null",
            _ => $"{code.Property} is not null && {toCode}({code.Property}.Value) is null",
        };
    }
}
