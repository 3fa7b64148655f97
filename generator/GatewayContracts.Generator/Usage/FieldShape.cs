using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Language;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>What the attributes of a generated property say of its field.</summary>
internal sealed class FieldShape
{
    private const int BySeal = 1;

    private FieldShape(IPropertySymbol property)
    {
        Name = property.Name;
        Wire = property.Name;
        IsRequired = property.IsRequired;
        Type = property.Type
            is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : property.Type;
        var attributes = property.GetAttributes();
        Limits = AttributeLimits.Read(Name, attributes);
        foreach (var attribute in attributes)
        {
            Read(attribute);
        }
    }

    public string Name { get; }

    /// <summary>The name on the wire, as it stands in a message.</summary>
    public string Wire { get; private set; }

    /// <summary>The type of the value, not nullable.</summary>
    public ITypeSymbol Type { get; }

    public bool IsRequired { get; }

    /// <summary>What may be given, as far as attributes say it. A constant is told apart by its type.</summary>
    public FieldConstraint Limits { get; }

    /// <summary>Whether sealing writes the field, whatever is given.</summary>
    public bool IsWrittenBySeal { get; private set; }

    /// <summary>Whether the account has the field's value.</summary>
    public bool IsFilledInByAccount { get; private set; }

    /// <summary>Whether the property starts with the only value that it may have.</summary>
    public bool IsConstant { get; private set; }

    /// <summary>The only value; null where an attribute cannot hold it.</summary>
    public TypedConstant? Constant { get; private set; }

    /// <summary>The only value of a number that an attribute cannot hold.</summary>
    public decimal? ConstantNumber { get; private set; }

    /// <summary>Null of a property that no field belongs to.</summary>
    public static FieldShape? Of(IPropertySymbol property) =>
        property.GetAttributes().Any(attribute => AttributeValues.NameOf(attribute) == "WireNameAttribute")
            ? new FieldShape(property)
            : null;

    private void Read(AttributeData attribute)
    {
        switch (AttributeValues.NameOf(attribute))
        {
            case "WireNameAttribute":
                Wire = Excerpt.Visible(AttributeValues.First(attribute) as string ?? Name);
                break;
            case "FilledInAttribute":
                IsWrittenBySeal = AttributeValues.First(attribute) is BySeal;
                IsFilledInByAccount = !IsWrittenBySeal;
                break;
            case "ConstantAttribute":
                IsConstant = true;
                ConstantNumber =
                    Type.SpecialType == SpecialType.System_Decimal
                        ? AttributeLimits.Number(AttributeValues.First(attribute))
                        : null;
                break;
            case "AllowedValuesAttribute"
                when attribute.ConstructorArguments.SelectMany(AttributeValues.Elements).ToList()
                    is { Count: 1 } values:
                IsConstant = true;
                Constant = values[0];
                break;
        }
    }
}
