using GatewayContracts.LianLian.Tests.Documented;

namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>What the specs say with <c>printed</c>.</summary>
internal static class Contradictions
{
    private const string RiskItem = "risk_item";

    public static IEnumerable<Contradiction> Of(ContractPage page) =>
        from message in page.Messages
        from field in message.Fields
        from contradiction in Of(field, message, "")
        select contradiction;

    /// <summary>Of the members of <c>risk_item</c>, which have a page of their own and many requests.</summary>
    public static IEnumerable<Contradiction> OfRiskItem()
    {
        var message = new SpecMessage("", "", "request", SpecContract.RiskItem, [], []);
        return message.Fields.SelectMany(field => Of(field, message, ""));
    }

    private static IEnumerable<Contradiction> Of(SpecField field, SpecMessage message, string within)
    {
        var path = within + field.Name;
        var printed = field.Keys.Mapping("printed");
        foreach (var (key, value) in printed?.Children.Where(entry => entry.Key.ToString() != "because") ?? [])
        {
            yield return new Contradiction(
                message.Message,
                path,
                PrintedWords.OfPage(key.ToString(), value),
                PrintedWords.OfSpec(key.ToString(), field, message),
                printed!.Text("because")!
            );
        }

        var members = field.Name == RiskItem ? [] : field.Members.SelectMany(member => Of(member, message, path + "."));
        foreach (var member in members)
        {
            yield return member;
        }
    }
}
