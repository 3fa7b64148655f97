using GatewayContracts.Language;

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
            _ => format?.Format is not { } row ? FieldKind.Text
            : hasMembers && row.KindWithMembers is { } kind ? kind
            : row.Kind,
        };
    }
}
