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
    public void A_form_is_posted_by_the_browser_and_opened_by_the_gateway() =>
        Assert.Equal(
            """
            https://plum.example/cashier?a=1&b=2 shop,sign,goods,risk
            <form method="post" accept-charset="utf-8" action="https://plum.example/cashier?a=1&amp;b=2">
              <input type="hidden" name="goods" value="&quot;&lt;b&gt;&amp;&#x27; &#x4E2D;">
            same
            False True
            """,
            Compiled
                .Run(
                    Specs.Files(Specs.Plum(), Cashier),
                    """
                    var request = new CashierRequest { Goods = "\"<b>&' 中", Risk = new CashierRequestRisk { Id = "7" } };
                    var form = BrowserForm.Of(request, Lab.Shop);
                    var html = form.ToHtml().Split('\n');
                    using var posted = new System.Net.Http.FormUrlEncodedContent(form.Fields);
                    var opened = SignedMessage.Open<CashierRequest>(await posted.ReadAsByteArrayAsync(), Lab.Shop);
                    var same = opened.Verified?.Message is { Goods: "\"<b>&' 中", Risk.Id: "7", Shop: "M1" } ? "same" : opened.ToString();
                    var client = typeof(PlumClient).GetMethods().Any(method => method.Name == "CashierAsync");
                    return $"{form.Action} {string.Join(",", form.Fields.Select(field => field.Key))}\n{html[0]}\n{html.Single(line => line.Contains("goods"))}\n{same}\n{client} {html[^2] == "</form>"}";
                    """
                )
                .ReplaceLineEndings("\n")
        );

    /// <summary>Where the gateway takes all fields as one JSON object in one input.</summary>
    [Fact]
    public void A_form_of_one_input() =>
        Assert.Equal(
            """
            req_data
            <form method="post" accept-charset="utf-8" action="https://plum.example/cashier?a=1&amp;b=2">
              <input type="hidden" name="req_data" value=
            </form>

            True same req_data
            """,
            Compiled
                .Run(
                    Specs.Files(
                        Specs.Plum(),
                        Cashier.Replace(
                            "sent_by: browser",
                            "sent_by: browser, input: req_data",
                            StringComparison.Ordinal
                        )
                    ),
                    """
                    var request = new CashierRequest { Goods = "\"<b>&' 中", Risk = new CashierRequestRisk { Id = "7" } };
                    var form = BrowserForm.Of(request, Lab.Shop);
                    var input = form.Fields.Single();
                    var html = form.ToHtml();
                    var value = System.Text.RegularExpressions.Regex.Match(html, "value=\"([^\"]*)\">").Groups[1].Value;
                    var shown = html.Replace("\"" + value + "\">", "");
                    using var posted = new System.Net.Http.FormUrlEncodedContent(form.Fields);
                    var read = System.Web.HttpUtility.ParseQueryString(await posted.ReadAsStringAsync())["req_data"];
                    var opened = SignedMessage.Open<CashierRequest>(Encoding.UTF8.GetBytes(read!), Lab.Shop);
                    var same = opened.Verified?.Message is { Goods: "\"<b>&' 中", Risk.Id: "7", Shop: "M1" } ? "same" : opened.ToString();
                    return $"{input.Key}\n{shown}\n{System.Net.WebUtility.HtmlDecode(value) == input.Value} {same} {PlumGateway.Operations.Single().Input}";
                    """
                )
                .ReplaceLineEndings("\n")
        );

    [Fact]
    public void A_line_break_would_not_survive_the_browser() =>
        Assert.Equal(
            "Format goods text without line breaks",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Cashier),
                "return Lab.Wrong(new CashierRequest { Goods = \"a\\nb\" });"
            )
        );

    /// <summary>
    /// A page without charset is read as the browser guesses; ASCII is the same in every charset it may guess.
    /// </summary>
    [Fact]
    public void A_form_is_ASCII_whatever_it_says() =>
        Assert.Equal(
            "True 羽毛球é\u00A0𠮷\uFEFF\u202E",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Cashier),
                """
                const string goods = "羽毛球é\u00A0𠮷\uFEFF\u202E";
                var html = BrowserForm.Of(new CashierRequest { Goods = goods }, Lab.Shop).ToHtml();
                var value = System.Text.RegularExpressions.Regex.Match(html, "name=\"goods\" value=\"([^\"]*)\"").Groups[1].Value;
                return $"{System.Text.Ascii.IsValid(html)} {System.Net.WebUtility.HtmlDecode(value)}";
                """
            )
        );

    /// <summary>
    /// HTML reads the numbers of these characters as those of Windows-1252, so no ASCII page can carry them.
    /// </summary>
    [Fact]
    public void A_control_character_of_the_second_kind_would_not_survive_it_either() =>
        Assert.Equal(
            "Format goods text without the character U+0085 Format goods text without the character U+0080 Format "
                + "goods text without the character U+009F Format goods text without the character U+0000",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Cashier),
                "return string.Join(\" \", new[] { \"a\\u0085b\", \"\\u0080\", \"x\\u009F\", \"\\0\" "
                    + "}.Select(goods => Lab.Wrong(new CashierRequest { Goods = goods })));"
            )
        );
}
