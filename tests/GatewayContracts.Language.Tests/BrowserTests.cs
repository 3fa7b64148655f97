namespace GatewayContracts.Language.Tests;

/// <summary>Requests that the customer's browser posts.</summary>
public class BrowserTests
{
    private const string Cashier = """
        gateway: Plum
        contract: Cashier
        operation: { endpoint: 'https://plum.example/cashier?a=1&b=2', sent_by: browser, encoding: json }
        request:
          fields:
            shop: { required: true }
            goods: { type: String(40), required: true }
            risk: { type: Object, fields: { id: { type: String } } }
        """;

    [Fact]
    public void A_form_is_posted_by_the_browser_and_opened_by_the_gateway() => Assert.Equal(
        """
        https://plum.example/cashier?a=1&b=2 shop,sign,goods,risk
        <form method="post" accept-charset="utf-8" action="https://plum.example/cashier?a=1&amp;b=2">
          <input type="hidden" name="goods" value="&quot;&lt;b&gt;&amp;&#39; 中">
        same
        False True
        """,
        Compiled.Run(Specs.Files(Specs.Plum(), Cashier), """
            var request = new CashierRequest { Goods = "\"<b>&' 中", Risk = new CashierRequestRisk { Id = "7" } };
            var form = BrowserForm.Of(request, Lab.Shop);
            var html = form.ToHtml().Split('\n');
            using var posted = new System.Net.Http.FormUrlEncodedContent(form.Fields);
            var opened = SignedMessage.Open<CashierRequest>(await posted.ReadAsByteArrayAsync(), Lab.Shop);
            var same = opened.Verified?.Message is { Goods: "\"<b>&' 中", Risk.Id: "7", Shop: "M1" } ? "same" : opened.ToString();
            var client = typeof(PlumClient).GetMethods().Any(method => method.Name == "CashierAsync");
            return $"{form.Action} {string.Join(",", form.Fields.Select(field => field.Key))}\n{html[0]}\n{html.Single(line => line.Contains("goods"))}\n{same}\n{client} {html[^2] == "</form>"}";
            """).ReplaceLineEndings("\n"));

    [Fact]
    public void A_line_break_would_not_survive_the_browser() => Assert.Equal(
        "Format goods text without line breaks",
        Compiled.Run(Specs.Files(Specs.Plum(), Cashier), "return Lab.Wrong(new CashierRequest { Goods = \"a\\nb\" });"));
}
