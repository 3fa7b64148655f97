using GatewayContracts.LianLian.Tests.Documented;
using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The rules and groups of a message, in sentences.</summary>
internal sealed class ReferenceConditions(ReferenceWords words)
{
    public string Rule(YamlMappingNode rule)
    {
        if (Names(rule, "require") is { Length: > 0 } required)
        {
            return words.Require(required, Condition(rule));
        }

        var kind = rule.Children.Keys.Single().ToString();
        return words.Rule(kind, Names(rule, kind));
    }

    public string Group(string name, YamlMappingNode group)
    {
        var sentence = words.Group(
            $"`When{name}`",
            Condition(group),
            Names(group, "required"),
            Names(group, "optional"),
            Names(group, "only")
        );
        return group.Doc("doc", words.Language) is { } doc ? $"{sentence} {doc}" : sentence;
    }

    private string Condition(YamlMappingNode keys)
    {
        if (keys.Text("when") is { } outcome)
        {
            return words.All([words.Has(words.TheOutcome, [words.Outcome(outcome)])]);
        }

        return keys.Mapping("when") is { } when
            ? words.All(when.Children.Select(one => words.Has($"`{one.Key}`", one.Value.AllNodes.Skip(1).Select(Code))))
            : words.Without(Names(keys, "unless"));
    }

    private string Names(YamlMappingNode keys, string key) => words.Listed(keys.List(key).Select(Code));

    private static string Code(YamlNode node) => $"`{node}`";
}
