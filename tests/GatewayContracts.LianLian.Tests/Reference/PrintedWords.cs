using GatewayContracts.LianLian.Tests.Documented;
using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>Keys of a field in words for those who know the gateway and not the language of the specs.</summary>
internal static class PrintedWords
{
    /// <summary>What the page prints.</summary>
    public static string OfPage(string key, YamlNode value) =>
        key switch
        {
            "required" => value.ToString() == "true" ? "Required" : "Optional",
            "field" => $"the name `{value}`",
            "codes" => $"the values {Listed(value)}",
            "returned_when" => $"needed or returned when {value}",
            "doc" => $"“{value}”",
            _ => Plain(key, value.ToString()),
        };

    /// <summary>What holds in its place.</summary>
    public static string OfSpec(string key, SpecField field, SpecMessage message) =>
        key switch
        {
            "required" => Requirement(field, message),
            "field" => $"the name `{field.Name}`",
            "codes" => $"the values {Listed(field.Keys.Mapping("codes") ?? Algorithms())}",
            "returned_when" when field.Keys.Doc(key, DocText.English) is { } condition =>
                $"needed or returned when {condition}",
            "doc" or "returned_when" => field.Keys.Doc("doc", DocText.English) ?? "",
            _ => Plain(key, field.Keys.Text(key) ?? "anything"),
        };

    private static string Plain(string key, string value) =>
        key switch
        {
            "type" => $"`{value}`",
            "format" when value is "date-time" => "the pattern `yyyyMMddHHmmss`",
            "format" when value is "date" => "the pattern `yyyyMMdd`",
            "format" when value.StartsWith("date", StringComparison.Ordinal) =>
                $"the pattern `{value[(value.IndexOf('(', StringComparison.Ordinal) + 1)..^1]}`",
            _ => $"{key} `{value}`",
        };

    private static string Listed(YamlNode values) =>
        string.Join(
            ", ",
            (values is YamlMappingNode codes ? codes.Children.Keys : values.AllNodes.Skip(1)).Select(value =>
                $"`{value}`"
            )
        );

    // The field of the algorithm has its values in the gateway file.
    private static YamlMappingNode Algorithms() =>
        SpecContract.Gateway.Mapping("signature")!.Mapping("algorithm")!.Mapping("accepts")!;

    private static string Requirement(SpecField field, SpecMessage message)
    {
        if (field.IsRequired)
        {
            return "Required";
        }

        foreach (var rule in message.Rules)
        {
            if (
                rule.List("any_of").Select(name => name.ToString()).ToList() is { Count: > 0 } any
                && any.Contains(field.Name)
            )
            {
                return $"at least one of {string.Join(", ", any.Select(name => $"`{name}`"))}";
            }

            if (rule.List("require").Any(name => name.ToString() == field.Name))
            {
                return "Required " + Condition(rule);
            }
        }

        var group = message.Groups.FirstOrDefault(group =>
            group.List("required").Any(name => name.ToString() == field.Name)
        );
        return group is null ? "Optional" : "Required " + Condition(group);
    }

    private static string Condition(YamlMappingNode rule) =>
        rule.Mapping("when") is { } when
            ? "when "
                + string.Join(
                    " and ",
                    when.Children.Select(one =>
                        $"`{one.Key}` is {string.Join(" or ", one.Value.AllNodes.Skip(1).Select(code => $"`{code}`"))}"
                    )
                )
            : $"where there is no {string.Join(" and no ", rule.List("unless").Select(name => $"`{name}`"))}";
}
