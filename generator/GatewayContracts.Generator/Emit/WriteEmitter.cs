using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>
/// The methods that write fields: in the docs' order for the body, in the sign string's order for the signature.
/// </summary>
internal static class WriteEmitter
{
    public static void EmitFields(SourceWriter output, string typeName, IEnumerable<FieldCode> fields) =>
        Emit(
            output,
            $"void {Names.Metadata}IFields<{typeName}>.WriteFields({Names.Metadata}FieldWriter output)",
            fields
        );

    public static void EmitSignString(SourceWriter output, MessageCode message)
    {
        var source = message.Contract.Signature.Source;
        var signed = message.Fields.Where(code =>
            code.Field.Role != FieldRole.Signature
            && code.Field.Signed != SignedState.Unsigned
            && source?.Exclude.Contains(code.Field.WireName) != true
        );
        Emit(
            output,
            $"void {Names.Runtime}IMessage<{message.TypeName}>.WriteSignString({Names.Metadata}FieldWriter output)",
            source is null ? [] : InOrder(signed, source.Order)
        );
    }

    private static IEnumerable<FieldCode> InOrder(IEnumerable<FieldCode> fields, string order) =>
        CanonicalNames.Order(order) switch
        {
            FieldOrder.AsListed => fields,
            var sorted => fields.OrderBy(code => code.Field.WireName, FieldNameComparer.For(sorted)),
        };

    private static void Emit(SourceWriter output, string signature, IEnumerable<FieldCode> fields)
    {
        output.Open(signature);
        foreach (var code in fields)
        {
            output.Line($"output.{Call(code)};");
        }

        output.Close();
    }

    private static string Call(FieldCode code) =>
        code.Field.Role switch
        {
            FieldRole.Merchant or FieldRole.Algorithm or FieldRole.Signature =>
                $"{code.Field.Role}({code.Wire}, {code.Value})",
            _ => Call(code, code.Field),
        };

    private static string Call(FieldCode code, FieldModel field)
    {
        var asNumber = field.WrittenAsNumber ? ", asNumber: true" : "";
        var pattern = field.DatePattern is null ? "" : Literal.Text(field.DatePattern);
        return field.Kind switch
        {
            FieldKind.Integer => $"Integer({code.Wire}, {code.Value}{asNumber})",
            FieldKind.Decimal => $"Decimal({code.Wire}, {code.Value}, "
                + $"{(field.Scale is { } scale ? Literal.Int(scale) : "null")}{asNumber})",
            FieldKind.Moment => $"Moment({code.Wire}, {code.Value}, {pattern}, {ZoneEmitter.Name})",
            FieldKind.Date => $"Date({code.Wire}, {code.Value}, {pattern})",
            FieldKind.Url => $"Url({code.Wire}, {code.Value})",
            FieldKind.Code => $"{(field.WrittenAsNumber ? "Number" : "Text")}({code.Wire}, {code.CodeText})",
            FieldKind.Json => $"Json({code.Wire}, {code.Value})",
            FieldKind.Object => $"Object({code.Wire}, {code.Value})",
            FieldKind.List => $"{(field.MemberType is null ? "Texts" : "List")}({code.Wire}, {code.Value})",
            FieldKind.JsonText => $"JsonText({code.Wire}, {code.Value})",
            _ => $"Text({code.Wire}, {code.Value})",
        };
    }
}
