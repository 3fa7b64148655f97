using GatewayContracts.Language;

namespace GatewayContracts.Generator.Emit;

/// <summary>The gateway's time zone, as a static field of the classes that need it.</summary>
internal static class ZoneEmitter
{
    public const string Name = "s_zone";

    public static IEnumerable<Action<SourceWriter>> Members(IEnumerable<FieldCode> fields, int? minutes)
    {
        if (fields.Any(code => code.Field.Kind == FieldKind.Moment))
        {
            yield return output =>
                output.Line(
                    $"private static readonly Sys::TimeSpan {Name} = "
                        + $"Sys::TimeSpan.FromMinutes({Literal.Int(minutes ?? 0)}D);"
                );
        }
    }
}
