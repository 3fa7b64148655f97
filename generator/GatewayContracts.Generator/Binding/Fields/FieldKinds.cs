using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>What a field becomes in C#, from its type, format, codes and members.</summary>
internal static class FieldKinds
{
    public static FieldKind Of(TypeSyntax type, FormatSyntax? format, bool hasCodes, bool hasMembers)
    {
        if (hasCodes && (type.IsString || type.IsInt))
        {
            return FieldKind.Code;
        }

        return type.Name switch
        {
            "Int" => FieldKind.Integer,
            "Object" => hasMembers ? FieldKind.Object : FieldKind.Json,
            "List" => FieldKind.List,
            _ => format?.Name switch
            {
                "decimal" => FieldKind.Decimal,
                "date-time" => FieldKind.Moment,
                "date" => FieldKind.Date,
                "url" => FieldKind.Url,
                "json" => hasMembers ? FieldKind.JsonText : FieldKind.Text,
                _ => FieldKind.Text,
            },
        };
    }

    public static FieldFormat TextFormat(FormatSyntax? format) =>
        format?.Name switch
        {
            "digits" => FieldFormat.Digits,
            "base64" => FieldFormat.Base64,
            "ip-underscored" => FieldFormat.IpUnderscored,
            "masked" => FieldFormat.Masked,
            "json" => FieldFormat.Json,
            _ => FieldFormat.None,
        };
}
