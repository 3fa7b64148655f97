using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>A contract file, with the page that it was read from.</summary>
/// <param name="Document">The page's file in the gateway's repository, in lower case.</param>
internal sealed record SpecContract(
    string Name,
    string Document,
    IReadOnlyList<SpecMessage> Messages,
    IReadOnlyList<string> Bodies
)
{
    /// <summary>The file of what all pages share.</summary>
    public static YamlMappingNode Gateway { get; } =
        YamlKeys.Root(DataFile.Specs().Single(spec => spec.Path == "lianlian.gateway.yaml").Text);

    private static readonly YamlMappingNode s_library = Gateway.Mapping("fields")!;

    public static IReadOnlyList<SpecContract> All { get; } =
    [
        .. DataFile
            .Specs()
            .Where(spec => spec.Path.EndsWith(".contract.yaml", StringComparison.Ordinal))
            .Select(spec => Of(YamlKeys.Root(spec.Text))),
    ];

    /// <summary>The members of risk_item, which has a page of its own.</summary>
    public static IReadOnlyList<SpecField> RiskItem { get; } =
        SpecField.Table(s_library, s_library).Single(field => field.Name == "risk_item").Members;

    private static SpecContract Of(YamlMappingNode file)
    {
        var name = file.Text("contract")!;
        // Without its address, a contract is of no page that has data here.
        var address = file.Mapping("read_from")?.Text("url") ?? "";
        var (page, part) = address.Split('#') is [var before, var after] ? (before, after) : (address, "");
        var bodies = file.List("examples").Select(example => ((YamlMappingNode)example).Text("body") ?? "");
        SpecMessage[] messages = file.Mapping("request") is { } request
            ?
            [
                Message(name, name + "Request", "request", request),
                .. file.Mapping("response") is { } response
                    ? [Message(name, name + "Response", "response", response)]
                    : Array.Empty<SpecMessage>(),
            ]
            : [Message(name, name, part.Length > 0 ? "sync" : "notification", file)];
        return new SpecContract(name, page.Split('/')[^1].ToLowerInvariant() + ".md", messages, [.. bodies]);
    }

    private static SpecMessage Message(string contract, string type, string message, YamlMappingNode table) =>
        new(
            contract,
            type,
            message,
            SpecField.Table(table.Mapping("fields"), s_library),
            [.. table.List("rules").OfType<YamlMappingNode>()],
            [.. (table.Mapping("groups") ?? []).Select(group => group.Value).OfType<YamlMappingNode>()]
        );
}
