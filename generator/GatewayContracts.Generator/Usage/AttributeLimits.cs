using System.Globalization;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>What the attributes of a generated property say of its value, as the judge takes it.</summary>
internal static class AttributeLimits
{
    public static FieldConstraint Read(string name, IReadOnlyList<AttributeData> attributes)
    {
        AttributeData? Find(string type) =>
            attributes.FirstOrDefault(attribute => AttributeValues.NameOf(attribute) == type);

        object? Named(string type, string argument) =>
            Find(type) is { } attribute ? AttributeValues.Named(attribute, argument) : null;

        object? First(string type) => Find(type) is { } attribute ? AttributeValues.First(attribute) : null;

        return new FieldConstraint(name)
        {
            Format = FormatOf(First("FormatAttribute") as string, Find("Base64StringAttribute") is not null)?.Name,
            MinimumLength = Named("StringLengthAttribute", "MinimumLength") as int? ?? 0,
            MaximumLength = First("StringLengthAttribute") as int? ?? int.MaxValue,
            Lengths = LengthsOf(Find("LengthsAttribute")),
            Pattern = First("RegularExpressionAttribute") as string,
            Places = Named("NumberLimitsAttribute", "Places") as int? is >= 0 and var places ? places : null,
            Minimum = Number(Named("NumberLimitsAttribute", "Minimum")),
            Maximum = Number(Named("NumberLimitsAttribute", "Maximum")),
        };
    }

    private static IReadOnlyList<int> LengthsOf(AttributeData? attribute) =>
        attribute is null
            ? []
            :
            [
                .. attribute
                    .ConstructorArguments.SelectMany(AttributeValues.Elements)
                    .Select(AttributeValues.Single)
                    .OfType<int>(),
            ];

    public static decimal? Number(object? text) =>
        decimal.TryParse(text as string, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // Code that is still being written may name a format that there is not.
    private static FieldFormat? FormatOf(string? name, bool isBase64) =>
        name is not null ? FieldFormat.Find(name)
        : isBase64 ? FieldFormat.Base64
        : null;
}
