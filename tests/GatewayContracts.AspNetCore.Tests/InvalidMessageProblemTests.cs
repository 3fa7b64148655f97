using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts.AspNetCore.Tests;

/// <summary>A request that breaks its spec is the caller's problem, named as the caller names things.</summary>
public sealed class InvalidMessageProblemTests
{
    private static readonly PaymentResultQueryRequest s_wrong = new() { UserId = new string('7', 33) };

    [Fact]
    public async Task An_endpoint_answers_with_what_is_wrong_in_the_names_of_its_JSON()
    {
        await using var shop = await Shop.StartAsync(endpoints =>
            endpoints.MapGet("/query", Query).WithInvalidMessageProblem()
        );

        using var response = await shop.Courier.GetAsync(new Uri("/query", UriKind.Relative));

        Assert.Equal(
            (HttpStatusCode.BadRequest, "application/problem+json"),
            (response.StatusCode, response.Content.Headers.ContentType?.MediaType)
        );
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(
            """{"userId":["userId has 33 characters; allowed are at most 32."],"noOrder":["At least one of noOrder and oidPaybill must be present."],"oidPaybill":["At least one of noOrder and oidPaybill must be present."]}""",
            problem.RootElement.GetProperty("errors").GetRawText()
        );
    }

    [Fact]
    public async Task The_application_s_naming_policy_holds()
    {
        await using var shop = await Shop.StartAsync(
            endpoints => endpoints.MapGroup("/group").WithInvalidMessageProblem().MapGet("/query", Query),
            services =>
                services.ConfigureHttpJsonOptions(json =>
                    json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower
                )
        );

        Assert.Contains(
            "\"user-id\":[\"user-id has 33 characters",
            await (await shop.Courier.GetAsync(new Uri("/group/query", UriKind.Relative))).Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_policy_the_names_are_those_of_the_properties() =>
        Assert.Equal(
            ["UserId", "NoOrder", "OidPaybill"],
            Assert
                .Throws<InvalidMessageException>(() => SignedMessage.Seal(s_wrong, Gateway.ShopAccount))
                .ToValidationProblem(naming: null)
                .ProblemDetails.Errors.Keys
        );

    private static string Query() => SignedMessage.Seal(s_wrong, Gateway.ShopAccount).ContentType;
}
