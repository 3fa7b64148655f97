using GatewayContracts.LianLian.Tests.Documented;
using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The page <c>docs/lianlian-contradictions.md</c>.</summary>
internal static class ContradictionsDocument
{
    private const string NotJson = "No JSON: ";

    public static string Write()
    {
        var tables = ContractPage.All.Select(page => (Page: page, Found: Contradictions.Of(page).ToList())).ToList();
        var risk = Contradictions.OfRiskItem().ToList();
        var samples = SampleFault.All();
        var text = $"""
                # Contradictions in LianLian Pay's documentation

                <!-- Made from spec/lianlian by ReferenceDocumentTests, which says how to renew it. -->

                To LianLian Pay's technical support: the pages of your English documentation contradict themselves, or each other,
                in the places of the first two parts. Beside each stands what we take to hold, and why. In the third part a sample is
                not what the table of its own page says. Please tell us where we are wrong, and mend the pages.

                To the reader of the specs: the first part is what they say with `contradictions`, the second what they say with
                `printed`, the third what their examples say with `breaks`. The messages are listed in [lianlian.md](lianlian.md).

                ## Prose

                {Prose("All pages", SpecContract.Gateway)}
                {string.Concat(
                    ContractPage
                        .All.Where(page => page.File.List("contradictions").Any())
                        .Select(page => Prose(page.Heading, page.File))
                )}

                ## Tables

                {string.Concat(
                    tables.Where(table => table.Found.Count > 0).Select(table =>
                        Section(table.Page.Heading, table.Found)
                    )
                )}
                {Section("[Payment Risk](https://lianlianpay.gitbook.io/docs/development/payment-risk-item)", risk)}
                ## Samples

                {string.Concat(samples.GroupBy(sample => sample.Page).Select(page => Section(page.Key.Heading, page)))}
                ### Samples that cannot be read

                {Markdown.Table(["Page", "Why"], Unreadable())}
                """;
        return Markdown.Page(text);
    }

    private static string Prose(string heading, YamlMappingNode file) =>
        Section(
            heading,
            ["About", "Printed", "Holds", "Because"],
            file.List("contradictions")
                .Cast<YamlMappingNode>()
                .Select(keys =>
                    (string[])[keys.Text("about")!, keys.Text("printed")!, keys.Text("holds")!, keys.Text("because")!]
                )
        );

    private static string Section(string heading, IEnumerable<Contradiction> found) =>
        Section(
            heading,
            ["Message", "Field", "Printed", "Holds", "Because"],
            found.Select(one => (string[])[one.Message, $"`{one.Field}`", one.Printed, one.Holds, one.Because])
        );

    private static string Section(string heading, IEnumerable<SampleFault> faults) =>
        Section(
            heading,
            ["Message", "Field", "What is wrong"],
            faults.Select(fault => (string[])[fault.Message, $"`{fault.Field}`", fault.Fault])
        );

    private static string Section(string heading, string[] head, IEnumerable<string[]> rows) =>
        $"### {heading}\n\n{Markdown.Table(head, rows)}\n";

    private static IEnumerable<string[]> Unreadable() =>
        from row in DataFile.Table("unparsed-samples.tsv")
        where row[2].StartsWith(NotJson, StringComparison.Ordinal)
        let page = ContractPage.All.First(page => page.Document.Equals(row[1], StringComparison.OrdinalIgnoreCase))
        select (string[])[page.Heading, char.ToUpperInvariant(row[2][NotJson.Length]) + row[2][(NotJson.Length + 1)..]];
}
