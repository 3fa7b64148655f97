using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The property of a field: documentation from the spec, constraints as attributes, the C# type by format.
/// </summary>
internal static class PropertyEmitter
{
    public static IEnumerable<Action<SourceWriter>> Members(IEnumerable<FieldCode> fields) =>
        fields.Select(code => (Action<SourceWriter>)(output => Emit(output, code)));

    private static void Emit(SourceWriter output, FieldCode code)
    {
        var field = code.Field;
        DocComment.Write(output, field.Doc ?? $"The field {field.WireName}");
        output.Line($"/// <remarks>{FirstRemark(field)}{MoreRemarks(code)}</remarks>");
        output.Line($"[{Names.Metadata}WireName({code.Wire})]");
        foreach (var attribute in Attributes(code))
        {
            output.Line($"[{attribute}]");
        }

        var required = code.IsRequiredMember ? "required " : "";
        var initial = code.Initial is null ? "" : $" = {code.Initial};";
        if (field.Kind == FieldKind.Code)
        {
            EmitCode(output, code, required, initial);
            return;
        }

        if (code.IsLate)
        {
            output.Open($"public {code.PropertyType} {code.Property}");
            output.Line($"get => {code.Store}.Text;");
            output.Line($"init => {code.Store} = new(value);");
            output.Close();
            output.Line();
            output.Line($"private {Names.Metadata}SignatureText {code.Store};");
            return;
        }

        output.Line($"public {required}{code.PropertyType} {code.Property} {{ get; init; }}{initial}");
    }

    // A code that is set anew has a text of its own: in a `with`, the text of the message that was copied must not
    // stay.
    private static void EmitCode(SourceWriter output, FieldCode code, string required, string initial)
    {
        var store = code.Store;
        output.Open($"public {required}{code.PropertyType} {code.Property}");
        output.Line($"get => {store};");
        output.Open("init");
        output.Line($"{store} = value;");
        output.Line($"{store}Text = null;");
        output.Close();
        output.Close();
        output.Line();
        output.Line($"private readonly {code.PropertyType} {store}{(initial.Length == 0 ? ";" : initial)}");
        output.Line();
        EmitText(output, code, store + "Text");
    }

    private static void EmitText(SourceWriter output, FieldCode code, string store)
    {
        var type = TextType(code);
        var given =
            code.IsUntrusted
                ? $"{Names.Runtime}Untrusted.Of({code.Self} is null ? null : "
                    + $"{code.CodesType}.ToCode({code.Self}.ReadUnverified()))"
            : code.IsRequiredMember ? $"{code.CodesType}.ToCode({code.Self})"
            : $"({code.Self} is {{ }} code ? {code.CodesType}.ToCode(code) : null)";
        output.Line($"private readonly {type} {store};");
        output.Line();
        DocComment.Write(
            output,
            $"The wire text of {code.Property}: as received, also when the docs do not have the code"
        );
        output.Open($"public {type} {code.TextProperty}");
        output.Line($"get => {store} ?? {given};");
        output.Line($"private init => {store} = value;");
        output.Close();
    }

    private static string FirstRemark(FieldModel field) =>
        $"<c>{Literal.Xml(field.WireName)}</c>, {Literal.Xml(field.DocumentedType)}, "
        + $"{(field.Required ? "required" : "optional")}.";

    private static string MoreRemarks(FieldCode code)
    {
        var more = "";
        foreach (var remark in Remarks(code))
        {
            more += " " + remark;
        }

        return more;
    }

    /// <summary>The type of the property with the wire text of a code.</summary>
    public static string TextType(FieldCode code) =>
        code.IsUntrusted ? $"{Names.Runtime}Untrusted<string>?" : "string?";

    private static IEnumerable<string> Remarks(FieldCode code)
    {
        var field = code.Field;
        switch (field.Role)
        {
            case FieldRole.Merchant or FieldRole.Algorithm:
                yield return "Filled in by the account.";
                break;
            case FieldRole.Signature:
                yield return "Written when the message is sealed; what is given is not sent.";
                break;
        }

        if (code.IsUntrusted)
        {
            yield return field.Signed == SignedState.Unstated
                ? "The docs do not say whether the signature covers it."
                : "The signature does not cover it.";
        }

        foreach (var sentence in Limits(field))
        {
            yield return sentence;
        }

        foreach (var sentence in code.GroupRemarks)
        {
            yield return sentence;
        }

        if (field.ReturnedWhen is not null)
        {
            yield return $"Returned when: {Literal.Xml(field.ReturnedWhen)}.";
        }

        if (field.Printed is not null)
        {
            yield return Literal.Xml(field.Printed);
        }

        if (field.Example is not null)
        {
            yield return $"Example: <c>{Literal.Xml(field.Example)}</c>.";
        }
    }

    private static IEnumerable<string> Limits(FieldModel field)
    {
        if (field.DatePattern is not null)
        {
            yield return field.Kind == FieldKind.Moment
                ? $"Written as <c>{Literal.Xml(field.DatePattern)}</c> in the gateway's time zone."
                : $"Written as <c>{Literal.Xml(field.DatePattern)}</c>.";
        }

        if (field.Minimum is not null || field.Maximum is not null)
        {
            yield return (field.Minimum, field.Maximum) switch
            {
                (null, _) => $"At most {field.Maximum}.",
                (_, null) => $"At least {field.Minimum}.",
                _ => $"From {field.Minimum} to {field.Maximum}.",
            };
        }

        if (field.Scale is { } scale)
        {
            yield return $"Written with {scale} decimal places.";
        }

        if (field.Fixed is not null)
        {
            yield return $"Always <c>{Literal.Xml(field.Fixed)}</c>.";
        }

        if (field.Default is not null)
        {
            yield return $"The gateway assumes <c>{Literal.Xml(field.Default)}</c> when nothing is sent.";
        }
    }

    private static IEnumerable<string> Attributes(FieldCode code)
    {
        var field = code.Field;
        if (field.Role is FieldRole.Merchant or FieldRole.Algorithm or FieldRole.Signature)
        {
            yield return $"{Names.Metadata}FilledIn({Names.Metadata}FilledInBy."
                + $"{(field.Role == FieldRole.Signature ? "Seal" : "Account")})";
        }

        if (
            field.Kind is FieldKind.Integer or FieldKind.Decimal
            && (field.Scale ?? (object?)field.Minimum ?? field.Maximum) is not null
        )
        {
            string?[] limits =
            [
                field.Scale is { } scale ? $"Places = {scale}" : null,
                field.Minimum is null ? null : $"Minimum = {Literal.Text(field.Minimum)}",
                field.Maximum is null ? null : $"Maximum = {Literal.Text(field.Maximum)}",
            ];
            yield return $"{Names.Metadata}NumberLimits({string.Join(", ", limits.Where(limit => limit is not null))})";
        }

        if (code.Constant is { } constant)
        {
            yield return field.Kind is FieldKind.Text or FieldKind.Integer or FieldKind.Code && !code.IsUntrusted
                ? $"{Names.Annotations}AllowedValues({constant})"
                : $"{Names.Metadata}Constant({Literal.Text(field.Fixed!)})";
        }

        // The platform's own attributes read strings; a wrapped value is none.
        if (field.Kind != FieldKind.Text || code.IsUntrusted)
        {
            yield break;
        }

        if (field.MaximumLength is { } maximum)
        {
            yield return $"{Names.Annotations}StringLength({Literal.Int(maximum)}"
                + $"{(field.MinimumLength is { } minimum ? $", MinimumLength = {Literal.Int(minimum)}" : "")})";
        }

        if (field.ExactLengths.Count > 0)
        {
            yield return $"{Names.Metadata}Lengths({string.Join(", ", field.ExactLengths)})";
        }

        if (field.Pattern is not null)
        {
            yield return $"{Names.Annotations}RegularExpression({Literal.Text(field.Pattern)})";
        }

        if (field.Format is { IsChecked: true } format)
        {
            yield return format == FieldFormat.Base64
                ? $"{Names.Annotations}Base64String"
                : $"{Names.Metadata}Format({Literal.Text(format.Name)})";
        }
    }
}
