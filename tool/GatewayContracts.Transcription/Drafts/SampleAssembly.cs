using GatewayContracts.Transcription.Prose;
using GatewayContracts.Transcription.Tables;

namespace GatewayContracts.Transcription.Drafts;

/// <summary>Makes the examples of a draft out of the samples of the page.</summary>
/// <param name="Encoding">How the main message travels, by its sample; <c>json</c> where there is none.</param>
internal sealed record SampleAssembly(
    IReadOnlyList<DraftExample> Examples,
    string Encoding,
    IReadOnlyList<string> Questions
)
{
    private const int MostSamples = 20;

    public static SampleAssembly Of(IReadOnlyList<(MessageRole Role, string Text)> samples, PageMessages messages)
    {
        var examples = new List<DraftExample>();
        var questions = new List<string>();
        var encodings = new List<string>();
        foreach (var (role, text) in samples.Take(MostSamples))
        {
            if (SampleMessage.Read(text) is not { } message)
            {
                if (SampleMessage.LooksLikeOne(text))
                {
                    questions.Add(
                        "a sample cannot be read, and was left out; it begins: "
                            + $"{text.Trim()[..Math.Min(60, text.Trim().Length)]}"
                    );
                }

                continue;
            }

            if (MessageOf(message, role, messages) is not { } name)
            {
                questions.Add(
                    "a sample has none of the fields of its message, and was left out; it has "
                        + $"{string.Join(", ", message.Names.Take(10))}"
                );
                continue;
            }

            if (name != "response")
            {
                encodings.Add(message.Encoding);
            }

            var title = $"the page's sample {name}";
            var again = examples.Count(example => example.Title.StartsWith(title, StringComparison.Ordinal));
            examples.Add(
                new DraftExample(
                    again == 0 ? title : $"{title} {again + 1}",
                    messages.IsNotification ? null : name,
                    message.Body,
                    new DraftKey("body", "")
                )
            );
        }

        if (encodings.Distinct().Count() > 1)
        {
            questions.Add(
                $"its samples travel in more than one way: {string.Join(", ", encodings.Distinct())}; which "
                    + "`encoding` is right?"
            );
        }

        return new SampleAssembly(examples, encodings.FirstOrDefault() ?? "json", questions);
    }

    // The heading says it, but what stands in the sample must agree.
    private static string? MessageOf(SampleMessage sample, MessageRole role, PageMessages messages)
    {
        var inMain = sample.Names.Count(name => messages.Main.Any(row => row.Name == name));
        var inResponse = sample.Names.Count(name => messages.Response.Any(row => row.Name == name));
        return messages.IsNotification ? (inMain > 0 ? "notification" : null)
            : role == MessageRole.Request && inMain > 0 ? "request"
            : role == MessageRole.Response && inResponse > 0 ? "response"
            : inMain == 0 && inResponse == 0 ? null
            : inResponse > inMain ? "response"
            : "request";
    }
}
