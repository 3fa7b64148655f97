using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GatewayContracts;

/// <summary>Tells the caller of an endpoint how a request for the gateway breaks its spec.</summary>
public static class InvalidMessageProblem
{
    /// <summary>
    /// If the endpoint builds a message that breaks its spec, answers with a validation problem, status 400, instead of
    /// an error. The problem names the fields as the application's JSON names the properties of the message. It shows
    /// only the length of a sensitive value.
    /// </summary>
    /// <param name="endpoints">An endpoint, or a group of them.</param>
    public static TBuilder WithInvalidMessageProblem<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        endpoints.AddEndpointFilter(CatchAsync);
        return endpoints.WithMetadata(
            new ProducesResponseTypeMetadata(
                StatusCodes.Status400BadRequest,
                typeof(HttpValidationProblemDetails),
                ["application/problem+json"]
            )
        );
    }

    /// <summary>
    /// The violations as a validation problem, status 400, for endpoints that catch the exception themselves.
    /// </summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="naming">How the caller's JSON names properties; null: as they are named in C#.</param>
    public static ValidationProblem ToValidationProblem(
        this InvalidMessageException exception,
        JsonNamingPolicy? naming
    )
    {
        ArgumentNullException.ThrowIfNull(exception);
        return TypedResults.ValidationProblem(
            exception
                .Violations.SelectMany(violation =>
                    violation.Members.Select(member =>
                        (Name: NameOf(member, naming), Sentence: Sentence(violation, naming))
                    )
                )
                .GroupBy(error => error.Name, error => error.Sentence, StringComparer.Ordinal)
                .ToDictionary(errors => errors.Key, errors => errors.ToArray(), StringComparer.Ordinal)
        );
    }

    private static async ValueTask<object?> CatchAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (InvalidMessageException exception)
        {
            var json = context.HttpContext.RequestServices.GetService<IOptions<JsonOptions>>()?.Value.SerializerOptions;
            return exception.ToValidationProblem(json is null ? JsonNamingPolicy.CamelCase : json.PropertyNamingPolicy);
        }
    }

    private static string NameOf(string member, JsonNamingPolicy? naming) =>
        naming is null
            ? member
            : string.Join(
                '.',
                member
                    .Split('.')
                    .Select(part =>
                    {
                        var index = part.IndexOf('[', StringComparison.Ordinal) is var at and >= 0 ? part[at..] : "";
                        return naming.ConvertName(part[..^index.Length]) + index;
                    })
            );

    // The sentence begins with the field's wire name; of a rule it holds the names of fields alone.
    private static string Sentence(Violation violation, JsonNamingPolicy? naming)
    {
        var sentence = violation.Message;
        if (violation.Kind != ViolationKind.Rule)
        {
            return NameOf(violation.Members[0], naming) + sentence[violation.Fields[0].Length..];
        }

        var names = violation
            .Fields.Zip(violation.Members)
            .ToDictionary(pair => pair.First, pair => NameOf(pair.Second, naming), StringComparer.Ordinal);
        return Regex.Replace(
            sentence,
            $@"(?<![\w.-])({string.Join('|', names.Keys.Select(Regex.Escape))})(?![\w-])",
            name => names[name.Value]
        );
    }
}
