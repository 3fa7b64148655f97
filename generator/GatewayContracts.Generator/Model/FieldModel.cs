using GatewayContracts.Language;

namespace GatewayContracts.Generator.Model;

/// <summary>One row of a documentation table, after the library was merged in and every name was resolved.</summary>
internal sealed record FieldModel
{
    public required string WireName { get; init; }

    /// <summary>
    /// A valid C# identifier, unique in its message, and no member name of <c>object</c> or of the enclosing type.
    /// </summary>
    public required string PropertyName { get; init; }

    /// <summary>The property that lists the numbered fields, of which this is one; null of any other.</summary>
    public string? ListName { get; init; }

    public required FieldKind Kind { get; init; }

    public FieldRole Role { get; init; }

    /// <summary>The type as the spec gives it, such as <c>String(32)</c>.</summary>
    public required string DocumentedType { get; init; }

    public bool Required { get; init; }

    /// <summary>Fewest UTF-16 units; null where there is no lower limit.</summary>
    public int? MinimumLength { get; init; }

    /// <summary>Most UTF-16 units; null where there is no upper limit.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>The <c>length</c> key: the only lengths allowed; empty where it is not given.</summary>
    public EquatableArray<int> ExactLengths { get; init; }

    /// <summary>The <c>format</c> key; null where any text will do.</summary>
    public FieldFormat? Format { get; init; }

    /// <summary>A .NET date pattern, such as <c>yyyyMMddHHmmss</c>, for moments and dates.</summary>
    public string? DatePattern { get; init; }

    /// <summary>Decimal places written and at most read; null: any.</summary>
    public int? Scale { get; init; }

    public bool WrittenAsNumber { get; init; }

    /// <summary>Invariant decimal text, as the spec gives it.</summary>
    public string? Minimum { get; init; }

    /// <summary>Invariant decimal text, as the spec gives it.</summary>
    public string? Maximum { get; init; }

    public string? Pattern { get; init; }

    /// <summary>The enum's type name, for <see cref="FieldKind.Code"/>.</summary>
    public string? EnumName { get; init; }

    /// <summary>The documented values; of <see cref="FieldKind.Code"/>.</summary>
    public EquatableArray<CodeModel> Codes { get; init; }

    public string? Fixed { get; init; }

    public string? Default { get; init; }

    public SignedState Signed { get; init; }

    /// <summary>The <c>sensitive</c> key's value, such as <c>card</c>; null where the field may be shown.</summary>
    public string? Sensitive { get; init; }

    public string? ReturnedWhen { get; init; }

    public string? Doc { get; init; }

    public string? Example { get; init; }

    /// <summary>Where the spec departs from what the docs print: a sentence for the generated documentation.</summary>
    public string? Printed { get; init; }

    /// <summary>The generated class of the members, unique in the gateway's namespace; null without members.</summary>
    public string? MemberType { get; init; }

    /// <summary>Whether the class is generated with the gateway, for all messages that have the field.</summary>
    public bool HasSharedType { get; init; }

    public EquatableArray<FieldModel> Members { get; init; }
}
