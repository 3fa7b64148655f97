using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>The record of an object inside a message, of a list's item, and of a text that is JSON.</summary>
internal static class ObjectEmitter
{
    /// <summary>The fields whose classes belong to the message: those of the library are the gateway's.</summary>
    public static IEnumerable<FieldModel> Own(IEnumerable<FieldModel> fields) =>
        fields
            .Where(field => field is { MemberType: not null, HasSharedType: false })
            .SelectMany(field => new[] { field }.Concat(Own(field.Members)));

    /// <summary>The classes of the library's objects, of those that a message has.</summary>
    /// <param name="used">Their names.</param>
    public static IEnumerable<Action<SourceWriter>> Shared(GatewayModel gateway, IReadOnlyCollection<string> used) =>
        Own(gateway.Objects.Where(field => used.Contains(field.MemberType!)))
            .Select(field =>
                (Action<SourceWriter>)(
                    output =>
                        Emit(
                            output,
                            field,
                            $"<c>{Literal.Xml(field.WireName)}</c> of the messages that have it.",
                            gateway.Namespace,
                            MessageRole.Request,
                            gateway.TimeZoneMinutes
                        )
                )
            );

    /// <param name="where">A sentence: whose object it is.</param>
    /// <param name="zone">The gateway's offset from UTC in minutes.</param>
    public static void Emit(
        SourceWriter output,
        FieldModel field,
        string where,
        string nameSpace,
        MessageRole role,
        int? zone
    )
    {
        var type = field.MemberType!;
        List<FieldCode> fields = [.. field.Members.Select(member => new FieldCode(member, nameSpace, role))];
        DocComment.Write(output, field.Doc ?? $"The members of {field.WireName}", where);
        output.Line(GeneratedFile.GeneratedCode);
        output.Line(GeneratedFile.Json("ShownTextJsonConverter"));
        output.Open($"public sealed partial record {type} : {Names.Metadata}IFields<{type}>");
        IEnumerable<Action<SourceWriter>> members =
        [
            .. ZoneEmitter.Members(fields, zone),
            .. ConstraintEmitter.Members(fields),
            .. PropertyEmitter.Members(fields),
            .. NumberedEmitter.Members(fields),
            .. EqualityEmitter.Members(type, fields),
            writer => EmitToString(writer, fields.Count),
            writer => ReadEmitter.Emit(writer, type, fields, role),
            writer => CheckEmitter.Emit(writer, type, fields, role),
            writer => WriteEmitter.EmitFields(writer, type, fields),
        ];
        output.Members(members);
        output.Close();
    }

    private static void EmitToString(SourceWriter output, int count)
    {
        DocComment.Write(output, "How many members the docs have, and none of their values");
        output.Line($"public override string ToString() => \"({Literal.Int(count)} members)\";");
    }
}
