namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The page <c>docs/lianlian.md</c>.</summary>
internal static class MessagesDocument
{
    public static string Write() => Markdown.Page(Text());

    private static string Text() =>
        $"""
            # The messages of LianLian Pay

            <!-- Made from spec/lianlian by ReferenceDocumentTests, which says how to renew it. -->

            Every page of the gateway's English documentation that describes a message, and what it is in C#. The pages are
            grouped as the gateway groups its products, and linked by their own titles. Where a page contradicts itself,
            [lianlian-contradictions.md](lianlian-contradictions.md) says what holds.

            - A *call* is a method of `LianLianClient` (and of `ILianLianClient`); it takes the request and gives an
              `Outcome<T>` of the response.
            - An *encrypted call* is one whose request travels encrypted. It needs a cipher in the account:
              `Encryption = new MessageEncryption(BouncyCastleCipher.Instance)`, of the package GatewayContracts.BouncyCastle.
            - A *form* is posted by the customer's browser: `BrowserForm.Of(request, account)`.
            - A *notification* is sent by the gateway: `app.MapNotification<T>(path, handler)`, or
              `SignedMessage.Open<T>(body, account)`.
            - A *return* is brought back by the customer's browser, once or never: `SignedMessage.Open<T>(body, account)`.
              Act on the notification or the query, not on it. Of Easy Payment H5 the body is the text of the parameter
              `res_data`.

            All types are in the namespace `LianLian`. The last column is the name by which a project takes only some pages:
            `<LianLianPages>refund/*;payment-notification</LianLianPages>` in its project file generates those and no others.

            The fields of each message stand in the [reference](lianlian-reference.md), also
            [in Chinese](lianlian-reference.zh-CN.md).

            {string.Join("\n", ContractPage.All.GroupBy(page => page.Folder).Select(Section))}
            """;

    private static string Section(IGrouping<string, ContractPage> product) =>
        $"""
            ## {Product.Name(product.Key)}

            {Markdown.Table(
                ["The gateway's page", "Kind", "In C#", "Types", "In `LianLianPages`"],
                product.Select(Row)
            )}
            """;

    private static string[] Row(ContractPage page)
    {
        var (kind, how, types) = page switch
        {
            { IsSentByBrowser: true } => ("form", "BrowserForm.Of", $"`{page.Name}Request`"),
            { IsBroughtBackByBrowser: true } => ("return", "SignedMessage.Open", $"`{page.Name}`"),
            { IsNotification: true } => ("notification", "MapNotification", $"`{page.Name}`"),
            _ => (
                page.IsEncrypted ? "encrypted call" : "call",
                page.Name + "Async",
                $"`{page.Name}Request`, `{page.Name}Response`"
            ),
        };
        return [page.Link, kind, $"`{how}`", types, $"`{page.Spec}`"];
    }
}
