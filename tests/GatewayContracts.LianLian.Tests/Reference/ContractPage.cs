using GatewayContracts.LianLian.Tests.Documented;
using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>A contract file, with what it says of the gateway's page.</summary>
/// <param name="Spec">Its path without the ending, by which a project takes some pages only.</param>
/// <param name="Page">The page's own title.</param>
/// <param name="Address">The page's address.</param>
internal sealed record ContractPage(string Name, string Spec, string Page, string Address, YamlMappingNode File)
{
    private const string Ending = ".contract.yaml";
    private const string Docs = "https://lianlianpay.gitbook.io/docs/";

    /// <summary>In the order of their products, and of their names within one.</summary>
    public static IReadOnlyList<ContractPage> All { get; } =
    [
        .. DataFile
            .Specs()
            .Where(spec => spec.Path.EndsWith(Ending, StringComparison.Ordinal))
            .Select(spec => Of(spec.Path[..^Ending.Length], YamlKeys.Root(spec.Text)))
            .OrderBy(page => Product.Rank(page.Folder))
            .ThenBy(page => page.Name, StringComparer.Ordinal),
    ];

    public string Link => $"[{Page}]({Address})";

    /// <summary>The link, with the product in front: several products have pages of one title.</summary>
    public string Heading => $"{Product.Name(Folder)}: {Link}";

    /// <summary>The page's file in the gateway's repository, whatever the case.</summary>
    public string Document => Address.Split('#')[0].Split('/')[^1] + ".md";

    /// <summary>The folders of the page's address, by which the gateway groups its products.</summary>
    public string Folder => Address[Docs.Length..Address.LastIndexOf('/')];

    public bool IsEncrypted => File.Mapping("request")?.Mapping("envelope")?.Text("encrypted") is not null;

    public bool IsNotification => File.Mapping("request") is null;

    public bool IsSentByBrowser => File.Mapping("operation")?.Text("sent_by") == "browser";

    public bool IsBroughtBackByBrowser => IsNotification && Address.Contains('#', StringComparison.Ordinal);

    public IReadOnlyList<SpecMessage> Messages => SpecContract.All.Single(contract => contract.Name == Name).Messages;

    private static ContractPage Of(string spec, YamlMappingNode file)
    {
        var name = file.Text("contract")!;
        var page = file.Mapping("read_from")!;
        var address = page.Text("url");
        Assert.True(
            address?.StartsWith(Docs, StringComparison.Ordinal),
            $"{name}: `read_from` gives no address below {Docs}"
        );
        return new ContractPage(name, spec, page.Text("page")!, address!, file);
    }
}
