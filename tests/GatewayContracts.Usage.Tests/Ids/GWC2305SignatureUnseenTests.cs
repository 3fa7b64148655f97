namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2305SignatureUnseenTests() : UsageTest(UsageDescriptors.SignatureUnseen)
{
    [Theory]
    [InlineData("app.MapPost(\"/n\", ([|Notice|] n) => Results.Ok());")]
    [InlineData(
        "app.MapPost(\"/n\", async ([|Notice|] n, HttpContext context, CancellationToken stop) => { await "
            + "Task.Yield(); return Results.Ok(n.Amount); });"
    )]
    [InlineData("app.MapPost(\"/n\", ([FromBody] [|Notice|] n) => Results.Ok());")]
    [InlineData("app.MapPost(\"/n\", ([FromForm] [|Notice|] n) => Results.Ok());")]
    [InlineData("app.MapMethods(\"/n\", [\"POST\"], ([|List<Notice>|] all) => Results.Ok());")]
    [InlineData("app.MapGroup(\"/g\").MapPut(\"/n\", ([|Notice[]|] all) => Results.Ok());")]
    [InlineData("app.MapPost(\"/n\", [|Receive|]);")]
    [InlineData("var receive = (Notice n) => Results.Ok(); app.MapPost(\"/n\", [|receive|]);")]
    public Task An_endpoint_takes_it(string statement) => Wrong(Source(statement), "Notice");

    [Theory]
    [InlineData("var n = await request.[|ReadFromJsonAsync<Notice>|]();")]
    [InlineData("var n = await request.[|ReadFromJsonAsync|](Known.Notice);")]
    [InlineData("var n = await answer.Content.[|ReadFromJsonAsync<Notice>|]();")]
    [InlineData("var n = await http.[|GetFromJsonAsync<List<Notice>>|](\"\");")]
    [InlineData("var n = JsonSerializer.[|Deserialize<Notice>|](text);")]
    [InlineData("var n = JsonSerializer.[|Deserialize|](body, Known.Notice);")]
    [InlineData("var n = await JsonSerializer.[|DeserializeAsync<Notice>|](request.Body);")]
    [InlineData("var n = (Notice?)JsonSerializer.Deserialize(text, [|typeof(Notice)|]);")]
    [InlineData("var n = JsonDocument.Parse(text).RootElement.[|Deserialize<Notice>|]();")]
    [InlineData("var n = JsonNode.Parse(text)?[\"data\"].[|Deserialize<Notice>|]();")]
    [InlineData("var n = Newtonsoft.Json.JsonConvert.[|DeserializeObject<Notice>|](text);")]
    [InlineData("var n = new BinaryData(text).[|ToObjectFromJson<Notice>|]();")]
    [InlineData(
        "var n = ([|Notice?|])new System.Xml.Serialization.XmlSerializer(typeof(Notice)).Deserialize(request.Body);"
    )]
    [InlineData(
        "var n = new "
            + "System.Runtime.Serialization.Json.DataContractJsonSerializer(typeof(Notice)).ReadObject(request.Body) "
            + "as [|Notice|];"
    )]
    public Task A_serializer_makes_it(string statement) => Wrong(Source(statement), "Notice");

    [Fact]
    public Task A_response_is_the_gateways_too() =>
        Wrong(Source("var n = await http.[|GetFromJsonAsync<PayResponse>|](\"\");"), "PayResponse");

    [Theory]
    [InlineData("[ApiController] public class Desk { public object Receive([|Notice|] n) => n; }")]
    [InlineData(
        "public class Desk : ControllerBase { [HttpPost] public object Receive(string id, [FromBody] [|Notice|] "
            + "n) => n; }"
    )]
    [InlineData(
        "public class Desk : ControllerBase { [HttpPost] public object Receive(string id, [|Notice|] n) { return n; } }"
    )]
    [InlineData(
        "public class Desk : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { [BindProperty] public [|Notice?|] "
            + "Received { get; set; } }"
    )]
    [InlineData(
        "public class Desk : Microsoft.AspNetCore.Mvc.RazorPages.PageModel { public void OnPost([|Notice|] n) { } }"
    )]
    [InlineData("static class Handlers { public static object Receive([FromBody] [|Notice|] n) => n; }")]
    public Task An_action_takes_it(string type) => Wrong(Source("", type), "Notice");

    [Theory]
    [InlineData("[JsonSerializable([|typeof(Notice)|])]")]
    [InlineData("[JsonSerializable([|typeof(List<Notice>)|], GenerationMode = JsonSourceGenerationMode.Metadata)]")]
    public Task A_serializer_is_prepared_for_it(string attribute) =>
        Wrong(Source("", attribute + " public class Kinds { }"), "Notice");

    [Theory]
    [InlineData(
        "app.MapPost(\"/n\", async (HttpContext context) => { await Task.Yield(); return "
            + "SignedMessage.Open<Notice>(body, account).IsVerified; });"
    )]
    [InlineData("app.MapPost(\"/n\", ([FromServices] Notice n) => Results.Ok());")]
    [InlineData("app.MapPost(\"/n\", (Microsoft.Extensions.Logging.ILogger<Notice> log) => Results.Ok());")]
    [InlineData("app.MapPost(\"/pay\", (PayRequest request) => client.PayAsync(request));")]
    [InlineData("Register((Notice n) => Results.Ok());")]
    [InlineData("var n = JsonSerializer.Deserialize<PayRequest>(text);")]
    [InlineData("var n = JsonSerializer.Deserialize<Order>(text);")]
    [InlineData("var n = Own.Deserialize<Notice>(body, account);")]
    [InlineData("var n = JsonSerializer.Serialize(notice);")]
    [InlineData("await http.PostAsJsonAsync(\"\", notice);")]
    public Task It_is_opened_or_is_no_message_of_the_gateway(string statement) => Right(Source(statement));

    [Theory]
    [InlineData(
        "[JsonSerializable(typeof(Notice), GenerationMode = JsonSourceGenerationMode.Serialization)] public class "
            + "Kinds { }"
    )]
    [InlineData("[JsonSerializable(typeof(PayRequest))] public class Kinds { }")]
    [InlineData(
        "public class Desk : ControllerBase { public object Receive([FromServices] Notice n) => n; [NonAction] "
            + "public void Handle(Notice n) { } void Keep(Notice n) { } }"
    )]
    [InlineData("public class Handler { public Task Handle(Notice n) => Task.CompletedTask; }")]
    public Task It_is_only_handed_on(string type) => Right(Source("", type));

    // These classes stand for those of packages.
    private static string Source(string statement, string type = "") =>
        $$"""
            using System.Net.Http.Json;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            using System.Text.Json.Serialization;
            using System.Text.Json.Serialization.Metadata;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            namespace Newtonsoft.Json { static class JsonConvert { public static T DeserializeObject<T>(string text) => throw new NotSupportedException(); } }

            namespace System { class BinaryData(string text) { public T ToObjectFromJson<T>() => throw new NotSupportedException(text); } }

            namespace Web
            {
                {{type}}

                record Order(string Id);

                static class Known { public static JsonTypeInfo<Notice> Notice => throw new NotSupportedException(); }

                static class Own { public static Opened<T> Deserialize<T>(byte[] body, MerchantAccount account) where T : class, IMessage<T> => SignedMessage.Open<T>(body, account); }

                class Till
                {
                    static IResult Receive(Notice n) => Results.Ok(n.Amount);

                    static void Register(Delegate handler) { }

                    async Task Run(WebApplication app, HttpRequest request, HttpClient http, HttpResponseMessage answer, string text, byte[] body, MerchantAccount account, TulipPayClient client, Notice notice)
                    {
                        await Task.Yield();
                        {{statement}}
                    }
                }
            }
            """;
}
