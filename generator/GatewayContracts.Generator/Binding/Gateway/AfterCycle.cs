using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Final codes that may follow one another in a circle are not final: the final state would depend on which message
/// comes last.
/// </summary>
internal static class AfterCycle
{
    public static void Check(IReadOnlyList<CodeModel> codes, IReadOnlyList<YamlScalar> after, Problems problems)
    {
        var final = codes
            .Where(code => code.Final)
            .ToDictionary(code => code.Code, code => code.After, StringComparer.Ordinal);
        foreach (var code in final.Keys.Where(code => Reaches(code, code, final, [])))
        {
            var last = final[code]
                .First(next => next == code || (final.ContainsKey(next) && Reaches(next, code, final, [])));
            var at = after.First(scalar => scalar.Text == last).At;
            problems.Report(
                Descriptors.AfterCycle,
                at,
                code == last
                    ? $"`{code}` may follow itself, so it is not final"
                    : $"`{code}` may follow `{last}` and be followed by it again, so neither is final"
            );
            return;
        }
    }

    private static bool Reaches(
        string from,
        string to,
        Dictionary<string, EquatableArray<string>> final,
        HashSet<string> seen
    ) =>
        final.TryGetValue(from, out var after)
        && after.Any(next => next == to || (seen.Add(next) && Reaches(next, to, final, seen)));
}
