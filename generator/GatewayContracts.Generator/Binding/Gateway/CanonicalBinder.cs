using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The <c>source</c> of a signature: how the sign string is made. What is not said is as most gateways have it.
/// </summary>
internal static class CanonicalBinder
{
    private static readonly string[] Omissions = ["null", "empty", "null-text"];

    private static readonly Regex Placeholder = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    /// <param name="keyedAlgorithms">Of the algorithms accepted those that a suffix goes with; null where not all of
    /// them, or not the whole source, could be read.</param>
    public static CanonicalModel Bind(Section keys, IReadOnlyList<SecretScheme>? keyedAlgorithms, Problems problems)
    {
        _ = keys.Word("charset", "utf-8");
        var pair = Pair(keys, problems);
        var separator = keys.TextOrEmpty("separator") ?? "&";
        CheckBorders(keys, new PairTemplate(pair), separator, problems);
        return new CanonicalModel(
            keys.Word("order", "lower-case-code-units", "code-units", "as-listed") ?? "lower-case-code-units",
            pair,
            separator,
            Omit(keys, problems),
            new EquatableArray<string>(keys.Texts("exclude").Select(name => name.Text)),
            keys.Word("nested", "compact-sorted-json", "as-received") ?? "compact-sorted-json",
            Suffix(keys, keyedAlgorithms, problems),
            "utf-8"
        );
    }

    private static string Pair(Section keys, Problems problems)
    {
        const string usual = "{name}={value}";
        if (keys.Scalar("pair") is not { } scalar)
        {
            return usual;
        }

        if (!scalar.Text.Contains("{value}"))
        {
            problems.Report(
                Descriptors.BadSignature,
                scalar.At,
                scalar.Text,
                "no value would be signed; a pair holds {value}, and as a rule {name}, such as {name}={value}"
            );
            return usual;
        }

        if (!Placeholders(scalar, ["{name}", "{value}"], problems))
        {
            return usual;
        }

        if (IsInOrder(scalar.Text))
        {
            return scalar.Text;
        }

        problems.Report(
            Descriptors.BadSignature,
            scalar.At,
            scalar.Text,
            "a pair holds {name} and then {value}, each once, such as {name}={value}"
        );
        return usual;
    }

    private static bool IsInOrder(string pair)
    {
        var marks = Placeholder.Matches(pair).Cast<Match>().Select(match => match.Value).ToList();
        return marks.Count == marks.Distinct().Count() && marks[marks.Count - 1] == "{value}";
    }

    /// <summary>Without borders one signature fits many messages, and nothing in a message could show it.</summary>
    private static void CheckBorders(Section keys, PairTemplate pair, string separator, Problems problems)
    {
        if (FieldBorders.ShowsBorders(pair, separator))
        {
            return;
        }

        if (pair is { HasName: true, Between.Length: 0 })
        {
            problems.Report(
                Descriptors.BadSignature,
                keys.Scalar("pair")!.At,
                keys.Scalar("pair")!.Text,
                "nothing stands between name and value, so `ab` with the value `c` is signed as `a` with the "
                    + "value `bc` is; ask the gateway for another way to sign"
            );
        }
        else if (FieldBorders.Joint(pair, separator).Length == 0)
        {
            problems.Report(
                Descriptors.BadSignature,
                keys.PlaceOf("separator", keys.At),
                "separator",
                "nothing stands between two fields, so the end of one may as well be the beginning of the next; "
                    + "write what the docs put there, or ask the gateway for another way to sign"
            );
        }
        else
        {
            problems.Report(
                Descriptors.BadSignature,
                (keys.Scalar("pair") ?? keys.Scalar("separator"))!.At,
                pair.Between,
                "it stands between name and value, and holds what stands between two fields; one of the two must "
                    + "be another"
            );
        }
    }

    private static EquatableArray<string> Omit(Section keys, Problems problems)
    {
        if (!keys.Has("omit"))
        {
            return new EquatableArray<string>(["null", "empty"]);
        }

        var omitted = new List<string>();
        foreach (var scalar in keys.Texts("omit"))
        {
            if (Omissions.Contains(scalar.Text))
            {
                omitted.Add(scalar.Text);
            }
            else
            {
                problems.Report(
                    Descriptors.NotOneOf,
                    scalar.At,
                    scalar.Text,
                    "omit",
                    NameHint.Of(scalar.Text, Omissions)
                );
            }
        }

        return new EquatableArray<string>(omitted);
    }

    private static string Suffix(Section keys, IReadOnlyList<SecretScheme>? keyedAlgorithms, Problems problems)
    {
        var scalar = keys.Scalar("suffix");
        var suffix = scalar?.Text ?? "";
        if (
            (scalar is not null && !Placeholders(scalar, ["{key}"], problems))
            || keyedAlgorithms is null
            || (scalar is null && keys.Has("suffix"))
        )
        {
            return suffix;
        }

        if (scalar is not null && keyedAlgorithms.Count == 0 && problems.IsHere(scalar.At))
        {
            problems.Report(
                Descriptors.BadSignature,
                scalar.At,
                suffix,
                $"only {Keyed()} take a suffix, and the gateway accepts none of them; take it out"
            );
        }
        else if (
            keyedAlgorithms.FirstOrDefault(scheme => scheme.Use == SecretUse.InText)?.Name is { } hash
            && !suffix.Contains("{key}")
        )
        {
            problems.Report(
                Descriptors.BadSignature,
                scalar?.At ?? keys.At,
                scalar is null ? hash : $"suffix: {suffix}",
                $"anybody could compute {hash} without the key; write a `suffix` that holds {{key}}, such as "
                    + $"\"&key={{key}}\""
            );
        }

        return suffix;
    }

    private static string Keyed()
    {
        var names = SignatureScheme.All.OfType<SecretScheme>().Select(scheme => scheme.Name).ToList();
        return $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";
    }

    private static bool Placeholders(Yaml.YamlScalar scalar, string[] known, Problems problems)
    {
        foreach (Match match in Placeholder.Matches(scalar.Text))
        {
            if (!known.Contains(match.Value))
            {
                problems.Report(
                    Descriptors.BadSignature,
                    scalar.At,
                    scalar.Text,
                    $"{match.Value} stands for nothing; {NameHint.Of(match.Value, known)}"
                );
                return false;
            }
        }

        return true;
    }
}
