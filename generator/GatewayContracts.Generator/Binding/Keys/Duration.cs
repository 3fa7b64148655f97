using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>Durations: a whole number and <c>s</c>, <c>m</c> or <c>h</c>.</summary>
internal static class Duration
{
    private const int MostUnits = 1_000_000;

    public static long? Seconds(YamlScalar scalar, Problems problems)
    {
        var text = scalar.Text;
        long factor =
            text.Length == 0
                ? 0
                : text[text.Length - 1] switch
                {
                    's' => 1,
                    'm' => 60,
                    'h' => 3600,
                    _ => 0,
                };
        if (factor > 0 && Number.TryCount(text.Substring(0, text.Length - 1), MostUnits, out var count))
        {
            return count * factor;
        }

        problems.Report(Descriptors.BadDuration, scalar.At, text);
        return null;
    }
}
