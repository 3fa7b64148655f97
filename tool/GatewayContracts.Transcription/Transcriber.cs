using GatewayContracts.Transcription.Drafts;
using GatewayContracts.Transcription.Pages;
using GatewayContracts.Transcription.Proofs;
using GatewayContracts.Transcription.Tables;

namespace GatewayContracts.Transcription;

/// <summary>
/// Makes a draft of a contract out of a documentation page: page, tables, draft, proof, each from the one
/// before.
/// </summary>
internal static class Transcriber
{
    // The draft's name while it has no file.
    private const string DraftPath = "draft.contract.yaml";

    /// <exception cref="PageException">The page cannot be read, or has no table of fields.</exception>
    public static Transcript Run(TranscriptionOrder order, CancellationToken cancellation = default)
    {
        var tables = TableReader.Read(PageReader.Read(order.Text, order.Kind));
        if (tables.Fields.Sum(table => table.Rows.Count) == 0)
        {
            throw new PageException(NoTable(tables));
        }

        var draft = ContractAssembly.Of(tables, order.Gateway, order.Contract, order.IsNotification, order.Today);
        var hasGateway = order.Specs.Any(spec =>
            Generator.Yaml.SpecFile.IsGateway(spec.Path)
            && IsOf(spec.GetText(cancellation)?.ToString() ?? "", order.Gateway)
        );
        var specs = order.Specs;
        if (!hasGateway)
        {
            specs = [StandIn.For(order.Gateway, PageMessages.Of(tables, order.IsNotification))];
            draft = draft with
            {
                Questions =
                [
                    $"there is no file of the gateway {order.Gateway} yet, so this was checked with a stand-in; "
                        + $"`gateway-contracts new gateway {order.Gateway}` begins one",
                    .. draft.Questions,
                ],
            };
        }

        var (text, errors) = DraftProof.Of(draft, DraftPath, specs, cancellation);
        var contract = draft.Head.First(key => key.Name == "contract").Value;
        var questions = text.Split('\n').Count(line => line.TrimStart().StartsWith("# ? ", StringComparison.Ordinal));
        return new Transcript(
            text,
            contract,
            draft.Main.Fields.Count + (draft.Response?.Fields.Count ?? 0),
            questions,
            errors
        );
    }

    private static bool IsOf(string gatewayFile, string gateway) =>
        gatewayFile
            .Split('\n')
            .Any(line =>
                line.StartsWith("gateway:", StringComparison.Ordinal)
                && line["gateway:".Length..].Split(" #")[0].Trim().Trim('"', '\'') == gateway
            );

    private static string NoTable(PageTables tables)
    {
        const string advice =
            "A table of fields has a column with names, and one with types, lengths or whether "
            + "they are required, under headings such as Name, Required, Type.";
        return tables.Unread.Count + tables.Codes.Count == 0
            ? $"The page has no table. {advice} Is it saved whole, and as text, Markdown or HTML as told?"
            : $"The page has no table of fields. {advice} {string.Join("; ", tables.Unread.Take(3))}".Trim();
    }
}
