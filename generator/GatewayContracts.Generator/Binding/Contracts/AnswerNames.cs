using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The names in the answers to a notification. The gateway reads them, so they need not be fields of any message; but
/// one that is a slip away from the outcome's field is that field misspelt: the gateway would not find it, and send the
/// notification again without end.
/// </summary>
internal static class AnswerNames
{
    // Of shorter names every one is near every other.
    private const int ShortestName = 3;

    /// <param name="outcome">The fields that carry the outcome's codes and texts.</param>
    /// <param name="library">The gateway's fields: a name that stands there is meant as it is.</param>
    public static void Check(
        Section keys,
        IReadOnlyCollection<string> outcome,
        IReadOnlyCollection<string> library,
        Problems problems
    )
    {
        var acknowledge = Names(keys, "acknowledge");
        var refuse = Names(keys, "refuse");
        foreach (var name in acknowledge.Where(IsOwn))
        {
            Tell(name, Near(name, outcome, acknowledge), "the outcome", problems);
        }

        foreach (var name in refuse.Where(IsOwn))
        {
            var near = Near(name, outcome, refuse);
            Tell(name, near, "the outcome", problems);
            if (near is null && acknowledge.All(other => other.Text != name.Text))
            {
                Tell(name, Near(name, acknowledge.Select(other => other.Text), refuse), "`acknowledge`", problems);
            }
        }

        bool IsOwn(YamlScalar name) =>
            name.Text.Length >= ShortestName
            && NameSpelling.Fault(name.Text) is null
            && !outcome.Contains(name.Text)
            && !library.Contains(name.Text);
    }

    private static void Tell(YamlScalar name, string? near, string place, Problems problems)
    {
        if (near is not null)
        {
            problems.Report(Descriptors.UnknownField, name.At, name.Text, place, $"did you mean `{near}`?");
        }
    }

    // What stands in the same answer under its right name was not misspelt there.
    private static string? Near(YamlScalar name, IEnumerable<string> others, IReadOnlyList<YamlScalar> beside) =>
        NearestName.Slip(
            name.Text,
            others.Where(other => other.Length >= ShortestName && beside.All(known => known.Text != other))
        );

    private static List<YamlScalar> Names(Section keys, string answer) =>
        (keys.Find(answer)?.Value as YamlMapping)?.Entries.Select(entry => entry.Key).ToList() ?? [];
}
