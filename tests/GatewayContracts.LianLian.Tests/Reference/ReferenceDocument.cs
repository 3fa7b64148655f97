using GatewayContracts.LianLian.Tests.Documented;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The page <c>docs/lianlian-reference.md</c>, in one of its languages.</summary>
internal sealed class ReferenceDocument(ReferenceWords words)
{
    private readonly ReferenceTable _table = new(words);
    private readonly ReferenceSection _section = new(words);

    public string Write()
    {
        var products = ContractPage.All.GroupBy(page => Product.Name(page.Folder, words.Language)).ToList();
        return Markdown.Blocks([
                words.Introduction,
                string.Join(
                    "\n",
                    [
                        .. products.Select(product =>
                            $"- {product.Key}: {string.Join(", ", product.Select(page => Link(page.Name)))}"
                        ),
                        $"- {Link(ReferenceRow.RiskItem)}",
                        $"- {Link(words.ReturnCodes)}",
                    ]
                ),
                .. products.SelectMany(product => (string[])[$"## {product.Key}", .. product.Select(_section.Write)]),
                RiskItem(),
                $"## {words.ReturnCodes}",
                _table.ReturnCodes(
                    ReferenceCode.Of(
                        SpecContract.Gateway.Mapping("outcome")!.Mapping("codes"),
                        "ret_code",
                        nameof(RetCode),
                        words.Language
                    )
                ),
            ]) + "\n";
    }

    private string RiskItem()
    {
        var message = SpecContract
            .All.SelectMany(contract => contract.Messages)
            .First(message => message.Find(ReferenceRow.RiskItem) is not null);
        var property = GeneratedProperty.Of(GeneratedProperty.Class(message.TypeName), ReferenceRow.RiskItem);
        List<ReferenceRow> rows = [.. ReferenceRow.All(SpecContract.RiskItem, GeneratedProperty.Content(property))];
        return Markdown.Blocks([
            $"## {ReferenceRow.RiskItem}",
            words.OfRiskItem,
            _table.Fields(rows),
            _section.Codes(rows),
        ]);
    }

    private static string Link(string heading) => $"[{heading}](#{heading.ToLowerInvariant().Replace(' ', '-')})";
}
