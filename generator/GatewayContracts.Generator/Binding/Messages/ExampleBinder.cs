using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>The shape of examples. Whether they hold is proved elsewhere.</summary>
internal sealed class ExampleBinder(IReadOnlyList<BoundMessage> messages, SignatureModel signature, Problems problems)
{
    private static readonly string[] FieldFaults =
    [
        "missing",
        "unknown",
        "type",
        "length",
        "format",
        "code",
        "pattern",
        "range",
        "fixed",
        "ambiguous",
        "only",
    ];

    private static readonly string[] RuleFaults = [.. Rule.All.Select(rule => rule.Name)];

    public IReadOnlyList<BoundExample> Bind(Section file)
    {
        var examples = new List<BoundExample>();
        foreach (var item in file.Items("examples", "a list of examples, each with a `body`"))
        {
            var keys = Section.ReadItem(item, "examples", KeyList.Example, problems);
            if (item is YamlMapping { Entries.Count: > 0 } && Example(keys) is { } example)
            {
                examples.Add(example);
            }
        }

        return examples;
    }

    private BoundExample? Example(Section keys)
    {
        if (keys.Has("public_key") && keys.Find("key") is { } both)
        {
            problems.Report(
                Descriptors.ExclusiveKeys,
                both.Key.At,
                "key",
                "public_key",
                "a signature is proved with one key; keep the one that its algorithm takes"
            );
        }

        if (!keys.Has("body"))
        {
            problems.Report(
                Descriptors.MissingKey,
                keys.At,
                "An example",
                "body",
                "write the message as the docs print it"
            );
        }

        if (Message(keys) is not { } message || keys.Text("body") is not { } body)
        {
            return null;
        }

        var breaks = Breaks(keys, message);
        var model = new ExampleModel(
            keys.Text("title"),
            message.Model.Role,
            body,
            keys.Text("sign_source"),
            keys.Text("public_key"),
            keys.Text("key"),
            new EquatableArray<ExampleHeader>(Headers(keys)),
            new EquatableArray<ExampleBreak>(breaks.Select(entry => entry.Break))
        );
        return new BoundExample(model, keys, [.. breaks.Select(entry => entry.At)]);
    }

    private BoundMessage? Message(Section keys)
    {
        if (messages.Count == 1 && messages[0].Model.Role == MessageRole.Notification)
        {
            if (keys.Find("message") is { } entry)
            {
                problems.Report(
                    Descriptors.DoesNotFit,
                    entry.Key.At,
                    "message",
                    "a notification contract has one message; leave it out"
                );
            }

            return messages[0];
        }

        if (!keys.Has("message"))
        {
            problems.Report(
                Descriptors.MissingKey,
                keys.At,
                "An example",
                "message",
                "say which of the two it is, `request` or `response`"
            );
            return null;
        }

        var words = messages
            .Select(message => message.Model.Role == MessageRole.Request ? "request" : "response")
            .ToArray();
        return keys.Word("message", words) is { } word ? messages[Array.IndexOf(words, word)] : null;
    }

    private List<ExampleHeader> Headers(Section keys)
    {
        var headers = new List<ExampleHeader>();
        var known = signature.AllHeaders().ToList();
        var mapping = keys.Mapping("headers", "names with values, such as `X-Signature: AAAA`");
        if (mapping is not null && known.Count == 0)
        {
            problems.Report(
                Descriptors.DoesNotFit,
                keys.Find("headers")!.Key.At,
                "headers",
                "the signature travels in the body; leave it out"
            );
            return headers;
        }

        foreach (var entry in mapping?.Entries ?? [])
        {
            if (!known.Contains(entry.Key.Text, StringComparer.OrdinalIgnoreCase))
            {
                problems.Report(
                    Descriptors.DoesNotFit,
                    entry.Key.At,
                    entry.Key.Text,
                    NameHint.Of(entry.Key.Text, known)
                );
            }
            else if (headers.Exists(header => IsSame(header.Name, entry.Key.Text)))
            {
                problems.Report(Descriptors.ListedTwice, entry.Key.At, entry.Key.Text, "headers");
            }
            else if (entry.Value is YamlScalar value)
            {
                headers.Add(new ExampleHeader(entry.Key.Text, value.Text));
            }
            else
            {
                NodeShape.Refuse(entry.Value, entry.Key.Text, "a text", problems);
            }
        }

        return headers;
    }

    private static bool IsSame(string header, string other) =>
        string.Equals(header, other, StringComparison.OrdinalIgnoreCase);

    private List<(ExampleBreak Break, SourceSpan At)> Breaks(Section keys, BoundMessage message)
    {
        var breaks = new List<(ExampleBreak, SourceSpan)>();
        foreach (var scalar in keys.Texts("breaks"))
        {
            if (Break(scalar, message) is { } understood)
            {
                breaks.Add((understood, scalar.At));
            }
        }

        return breaks;
    }

    private ExampleBreak? Break(YamlScalar scalar, BoundMessage message)
    {
        if (BreakSyntax.Words(scalar.Text) is not { Count: > 0 } words)
        {
            problems.Report(
                Descriptors.UnreadableBreak,
                scalar.At,
                scalar.Text,
                "a double quote is not closed; close it"
            );
            return null;
        }

        var kind = words[0];
        var fields = words.Skip(1).ToList();
        var problem = kind switch
        {
            "signature" => fields.Count == 0 ? null : "`signature` stands alone; take the rest out",
            _ when FieldFaults.Contains(kind) => fields.Count == 1
                ? null
                : $"`{kind}` takes one field, such as `{kind} order_id`; put a name with spaces in double quotes",
            _ when RuleFaults.Contains(kind) => fields.Count > 0
                ? null
                : $"`{kind}` takes the fields of the rule, such as `{kind} order_id trade_id`",
            _ => NameHint.Of(kind, [.. FieldFaults, .. RuleFaults, "signature"]),
        };
        if (problem is not null)
        {
            problems.Report(Descriptors.UnreadableBreak, scalar.At, scalar.Text, problem);
            return null;
        }

        if (
            kind != "unknown"
            && fields.FirstOrDefault(path =>
                message.Fields.All(field => field.Name != path && field.Name != BreakSyntax.Top(path))
            )
                is { } stranger
        )
        {
            if (message.IsTableRead)
            {
                problems.Report(
                    Descriptors.UnknownField,
                    scalar.At,
                    stranger,
                    "the message",
                    NameHint.Of(stranger, message.Fields.Select(field => field.Name))
                );
            }

            return null;
        }

        return new ExampleBreak(kind, new EquatableArray<string>(fields));
    }
}
