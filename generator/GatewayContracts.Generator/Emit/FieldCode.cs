using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>What a field becomes in the class of its message: types and expressions, decided in one place.</summary>
internal sealed class FieldCode
{
    /// <summary>The end of the name of the property with a code's wire text.</summary>
    public const string TextSuffix = "Text";

    private readonly string _namespace;
    private readonly MessageRole _role;
    private readonly bool _excluded;

    public FieldCode(FieldModel field, string nameSpace, MessageRole role, bool excluded = false)
    {
        Field = field;
        _namespace = nameSpace;
        _role = role;
        _excluded = excluded;
        Self = Names.Locals.Contains(Property) ? "this." + Property : Property;
        Value = IsUntrusted ? $"{Self}?.ReadUnverified()" : Self;
        Wire = Literal.Text(field.WireName);
        ConstraintArguments = ConstraintEmitter.Arguments(field);
    }

    public FieldModel Field { get; }

    public string Property => Field.PropertyName;

    /// <summary>The field behind the property, where it has one that is written out.</summary>
    public string Store => "_" + char.ToLowerInvariant(Property[0]) + Property.Substring(1);

    /// <summary>Whether a string is made of the text only when somebody asks for it.</summary>
    public bool IsLate => Field is { Role: FieldRole.Signature, Kind: FieldKind.Text };

    /// <summary>
    /// The property in an expression, where a name in lower case could be that of a parameter or a local.
    /// </summary>
    public string Self { get; }

    /// <summary>Sentences about the groups that the field is in.</summary>
    public IReadOnlyList<string> GroupRemarks { get; init; } = [];

    /// <summary>The companion of a code's property, which keeps the wire text.</summary>
    public string TextProperty => Property + TextSuffix;

    public string Wire { get; }

    /// <inheritdoc cref="ConstraintEmitter.Arguments"/>
    public string? ConstraintArguments { get; }

    /// <summary>The enum in an expression, where a property of the same name would hide it.</summary>
    public string EnumType => $"global::{_namespace}.{Field.EnumName}";

    /// <summary>The class of the enum's wire texts in an expression.</summary>
    public string CodesType => $"global::{_namespace}.{Names.CodesType(Field.EnumName!)}";

    /// <summary>The C# type of the value, without wrapping.</summary>
    public string ValueType =>
        Field.Kind switch
        {
            FieldKind.Integer => "long",
            FieldKind.Decimal => "decimal",
            FieldKind.Moment => "Sys::DateTimeOffset",
            FieldKind.Date => "Sys::DateOnly",
            FieldKind.Url => "Sys::Uri",
            FieldKind.Code => Field.EnumName!,
            FieldKind.Object or FieldKind.JsonText => Field.MemberType!,
            FieldKind.List => $"SysGeneric::IReadOnlyList<{Field.MemberType ?? "string"}>",
            _ => "string",
        };

    public bool IsValueType =>
        Field.Kind is FieldKind.Integer or FieldKind.Decimal or FieldKind.Moment or FieldKind.Date or FieldKind.Code;

    public bool IsTextual => Field.Kind is FieldKind.Text or FieldKind.Json;

    /// <summary>
    /// Not surely covered by the signature. What the account fills in is checked against the account instead.
    /// </summary>
    public bool IsUntrusted =>
        (Field.Signed != SignedState.Signed || _excluded)
        && Field.Role is not (FieldRole.Merchant or FieldRole.Algorithm or FieldRole.Signature);

    /// <summary>
    /// Whether the docs ask for the field whenever the message is sent; of a response only on success.
    /// </summary>
    public bool IsAsked =>
        Field.Required && Field.Default is null && Field.Role is FieldRole.None or FieldRole.Merchant;

    /// <summary>A C# <c>required</c> member: asked for, and nobody but the caller has its value.</summary>
    public bool IsRequiredMember =>
        _role != MessageRole.Response
        && Field.Required
        && Field.Role == FieldRole.None
        && Field.Fixed is null
        && Field.Default is null
        && !IsUntrusted;

    /// <summary>The value with which the property starts.</summary>
    public string? Initial => Constant is { } constant && IsUntrusted ? $"new({constant})" : Constant;

    /// <summary>The constant, for the kinds that can be written down.</summary>
    public string? Constant =>
        Field.Fixed is null
            ? null
            : Field.Kind switch
            {
                FieldKind.Text or FieldKind.Json => Literal.Text(Field.Fixed),
                FieldKind.Integer => Literal.Int(IntegerText.Read(Field.Fixed)!.Value) + "L",
                FieldKind.Decimal => Literal.Decimal(Field.Fixed),
                FieldKind.Url => $"new Sys::Uri({Literal.Text(Field.Fixed)}, Sys::UriKind.RelativeOrAbsolute)",
                FieldKind.Moment => Literal.Moment(Field.Fixed, Field.DatePattern!, ZoneEmitter.Name),
                FieldKind.Date => Literal.Date(Field.Fixed, Field.DatePattern!),
                FieldKind.Code => EnumMember(Field.Fixed),
                _ => null,
            };

    public string PropertyType =>
        IsUntrusted ? $"{Names.Runtime}Untrusted<{ValueType}>?"
        : IsRequiredMember ? ValueType
        : ValueType + "?";

    /// <summary>The value as the writer and the checks take it: unwrapped, null when absent.</summary>
    public string Value { get; }

    /// <summary>The wire text of a code.</summary>
    public string CodeText => IsUntrusted ? $"{TextProperty}?.ReadUnverified()" : TextProperty;

    /// <summary>The text that is written for the value; null for what is nested.</summary>
    public string? WrittenText =>
        Field.Kind switch
        {
            FieldKind.Text or FieldKind.Json => Value,
            FieldKind.Code => CodeText,
            FieldKind.Url => $"{Value}{(IsUntrusted || IsRequiredMember ? "" : "?")}.OriginalString",
            FieldKind.Integer or FieldKind.Decimal =>
                $"{Names.Metadata}WrittenText.Of({Value}, {(Field.Scale is { } scale ? Literal.Int(scale) : "null")})",
            FieldKind.Moment =>
                $"{Names.Metadata}WrittenText.Of({Value}, {Literal.Text(Field.DatePattern!)}, {ZoneEmitter.Name})",
            FieldKind.Date => $"{Names.Metadata}WrittenText.Of({Value}, {Literal.Text(Field.DatePattern!)})",
            FieldKind.JsonText => $"{Names.Metadata}WrittenText.OfObject({Value})",
            _ => null,
        };

    /// <summary>An expression that is true when the field is neither null nor empty; null where it always is.</summary>
    public string? Present =>
        Field.Kind switch
        {
            FieldKind.List => $"{Value} is {{ Count: > 0 }}",
            _ when IsTextual => $"{Value} is {{ Length: > 0 }}",
            _ when IsValueType && IsRequiredMember => null,
            _ => $"{Self} is not null",
        };

    /// <summary>The member of the enum that stands for a code; null where the field has no such code.</summary>
    public string? EnumMember(string text) =>
        Field.Codes.FirstOrDefault(code => code.Code == text) is { } code ? $"{EnumType}.{code.Name}" : null;
}
