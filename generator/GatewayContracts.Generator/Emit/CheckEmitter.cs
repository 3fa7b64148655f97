using GatewayContracts.Generator.Model;

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
        Func<FieldCode, int?>? outcomeEntry = null
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

        output.Close();
    }

    /// <summary>The calls that check a text before it stands in a message.</summary>
    /// <param name="value">The text in an expression.</param>
    public static IEnumerable<string> TextChecks(FieldModel field, string value)
    {
        var wire = Literal.Text(field.WireName);
        foreach (var (method, arguments) in TextConstraints(field, LengthArguments(field)))
        {
            yield return $"check.{method}({wire}, {value}{arguments});";
        }

        if (field.Fixed is not null)
        {
            yield return $"check.Fixed({wire}, {value}, {Literal.Text(field.Fixed)});";
        }

        foreach (
            var check in WrittenChecks(
                field,
                value,
                $"new {Names.Metadata}FieldPattern({(field.Pattern is null ? "" : Literal.Text(field.Pattern))})"
            )
        )
        {
            yield return check;
        }
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

        foreach (var (method, arguments) in Constraints(code))
        {
            output.Line(
                $"check.{method}({code.Wire}, "
                    + $"{(code.Field.Kind == FieldKind.Code ? code.CodeText : value)}{arguments});"
            );
        }

        if ((code.Field.ExactLengths.Count > 0 || code.Field.Pattern is not null) && code.WrittenText is { } text)
        {
            foreach (
                var check in WrittenChecks(
                    code.Field,
                    code.Field.Kind == FieldKind.Text ? value : text,
                    PatternEmitter.Name(code)
                )
            )
            {
                output.Line(check);
            }
        }
    }

    private static IEnumerable<(string Method, string Arguments)> Constraints(FieldCode code)
    {
        var field = code.Field;
        var lengths = LengthArguments(field);
        switch (field.Kind)
        {
            case FieldKind.Integer:
            case FieldKind.Decimal:
                foreach (var constraint in NumberConstraints(field, lengths))
                {
                    yield return constraint;
                }

                break;
            case FieldKind.Code when field.Role == FieldRole.OutcomeCode:
                // What the docs do not list has a meaning of its own, the spec's "otherwise".
                break;
            case FieldKind.Code:
                yield return ("Code", $", {IsUnrecognized(code)}");
                break;
            case FieldKind.Moment:
                yield return ("Moment", $", {ZoneEmitter.Name}");
                break;
            case FieldKind.Url:
                yield return ("Url", lengths);
                break;
            case FieldKind.Object:
                yield return ("Object", "");
                break;
            case FieldKind.List when field.MemberType is not null:
                yield return ("List", "");
                break;
            case FieldKind.JsonText:
                yield return ("JsonText", lengths);
                break;
            case FieldKind.Json:
                yield return ("Json", "");
                break;
        }

        if (field.Kind == FieldKind.Text)
        {
            foreach (var constraint in TextConstraints(field, lengths))
            {
                yield return constraint;
            }
        }

        if (
            field.Fixed is not null
            && field.Kind is FieldKind.Text or FieldKind.Json or FieldKind.Code or FieldKind.Url
        )
        {
            yield return ("Fixed", $", {Literal.Text(field.Fixed!)}");
        }
        else if (field.Fixed is not null && code.Constant is { } constant)
        {
            yield return ("Fixed", $", {constant}, {Literal.Text(field.Fixed)}");
        }
    }

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

    private static IEnumerable<(string Method, string Arguments)> NumberConstraints(FieldModel field, string lengths)
    {
        var scale = field.Scale is { } places ? Literal.Int(places) : "null";
        string?[] limits =
        [
            field.Kind == FieldKind.Decimal && field.Scale is not null ? $", scale: {scale}" : null,
            field.Minimum is null ? null : $", minimum: {Literal.Decimal(field.Minimum)}",
            field.Maximum is null ? null : $", maximum: {Literal.Decimal(field.Maximum)}",
        ];
        if (limits.Any(limit => limit is not null))
        {
            yield return (field.Kind.ToString(), string.Concat(limits));
        }

        if (lengths.Length > 0)
        {
            yield return ("NumberText", $", {scale}{lengths}");
        }
    }

    private static IEnumerable<(string Method, string Arguments)> TextConstraints(FieldModel field, string lengths)
    {
        if (lengths.Length > 0)
        {
            yield return ("Text", lengths);
        }

        if (field.Format is FieldFormat.Digits or FieldFormat.Base64 or FieldFormat.IpUnderscored or FieldFormat.Json)
        {
            yield return (field.Format.ToString(), "");
        }
    }

    // Lengths and patterns are about what is written, whatever the value is in C#.
    private static IEnumerable<string> WrittenChecks(FieldModel field, string text, string pattern)
    {
        var wire = Literal.Text(field.WireName);
        if (field.ExactLengths.Count > 0)
        {
            yield return $"check.Lengths({wire}, {text}, {string.Join(", ", field.ExactLengths)});";
        }

        if (field.Pattern is not null)
        {
            yield return $"check.Pattern({wire}, {text}, {pattern});";
        }
    }

    private static string LengthArguments(FieldModel field) =>
        (field.MinimumLength is { } minimum ? ", minimum: " + Literal.Int(minimum) : "")
        + (field.MaximumLength is { } maximum ? ", maximum: " + Literal.Int(maximum) : "");
}
