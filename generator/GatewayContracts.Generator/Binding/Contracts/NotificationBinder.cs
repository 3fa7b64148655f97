using System.Net;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>A contract that is a message of the gateway's own: its table, and what the gateway expects back.</summary>
internal sealed class NotificationBinder(Section file, MessageScope scope, SourceSpan nameAt)
{
    private const int MostResends = 1000;

    private readonly Problems _problems = scope.Problems;

    public (NotificationModel Model, BoundMessage Message) Bind()
    {
        var own =
            file.Inner("notification", KeyList.Notification) ?? Section.None(nameAt, KeyList.Notification, _problems);
        var here = _problems.Within(own.At);
        var keys = own.Over(scope.Gateway.Notification).ReportingTo(here);
        var name = scope.Types.Claim(scope.Contract, nameAt);
        var fieldsAt = file.Find("fields")?.Key.At ?? nameAt;
        var table = file.Mapping("fields", "fields with keys, such as `order_id: { type: String(32) }`");

        // Without a table, the missing merchant field is reported; unknown names are not reported as well.
        var isTableRead = MessageBinder.IsTable(file.Find("fields")?.Value);
        var encoding = EncodingKey.Read(keys) ?? WireEncoding.Json;
        var envelope = EnvelopeBinder.Read(keys, scope, encoding, isBrowser: false, here);
        var message = new MessageBinder(envelope?.Inside ?? scope, MessageRole.Notification, name, fieldsAt).Bind(
            table,
            isTableRead && fieldsAt.Path == nameAt.Path && file.Has("fields"),
            file.Items("rules", "a list of rules, such as `- any_of: [a, b]`"),
            encoding,
            groups: file
        );
        message = envelope?.Around(message, "the notification") ?? message;
        if (
            isTableRead
            && scope.Gateway.Merchant.Length > 0
            && message.Fields.All(field => field.Name != scope.Gateway.Merchant)
        )
        {
            _problems.Report(Descriptors.NoMerchantField, fieldsAt, scope.Gateway.Merchant);
        }

        AnswerNames.Check(keys, OutcomeNames(scope.Outcome), [.. scope.Gateway.SharedFields.Names], here);
        var model = new NotificationModel(
            message.Model,
            Answer(keys, "acknowledge", here, message.Model.Encoding),
            Answer(keys, "refuse", here, message.Model.Encoding),
            keys.Scalar("deadline") is { } deadline ? Duration.Seconds(deadline, here) : null,
            Resend(keys, here),
            MessageBinder.Named(keys.Texts("identity"), "part of the identity", "the notification", message, here),
            Senders(keys, here)
        );
        return (model, message);
    }

    /// <summary>The same keys in a gateway file, where there is no message yet to hold them against.</summary>
    public static void CheckDefaults(
        Section keys,
        IReadOnlyList<BoundOutcome> outcome,
        SharedFields library,
        Problems problems
    )
    {
        AnswerNames.Check(keys, OutcomeNames(outcome), [.. library.Names], problems);
        _ = EncodingKey.Read(keys);
        _ = keys.Inner("envelope", KeyList.Envelope);
        _ = Answer(keys, "acknowledge", problems);
        _ = Answer(keys, "refuse", problems);
        if (keys.Scalar("deadline") is { } deadline)
        {
            _ = Duration.Seconds(deadline, problems);
        }

        _ = Resend(keys, problems);
        _ = keys.Texts("identity");
        _ = Senders(keys, problems);
    }

    private static List<string> OutcomeNames(IEnumerable<BoundOutcome> outcome) =>
        [.. outcome.SelectMany(entry => (string?[])[entry.Model.Field, entry.Model.Text]).OfType<string>()];

    private static AnswerModel Answer(
        Section keys,
        string key,
        Problems problems,
        WireEncoding encoding = WireEncoding.Json
    )
    {
        if (keys.Find(key) is not { } entry)
        {
            return new AnswerModel(null, default);
        }

        if (entry.Value is YamlScalar text)
        {
            return new AnswerModel(text.Text, default);
        }

        if (entry.Value is not YamlMapping mapping)
        {
            NodeShape.Refuse(
                entry.Value,
                key,
                "a text, such as `success`, or fields, such as `{ code: \"0000\" }`",
                problems
            );
            return new AnswerModel(null, default);
        }

        var fields = new List<AnswerField>();
        foreach (var field in mapping.Entries)
        {
            if (encoding == WireEncoding.Xml && !Identifier.IsElementName(field.Key.Text))
            {
                problems.Report(Descriptors.NoElementName, field.Key.At, field.Key.Text);
            }

            if (field.Value is YamlScalar value)
            {
                fields.Add(new AnswerField(field.Key.Text, value.Text));
            }
            else
            {
                NodeShape.Refuse(field.Value, field.Key.Text, "a text", problems);
            }
        }

        return new AnswerModel(null, new EquatableArray<AnswerField>(fields));
    }

    private static EquatableArray<long> Resend(Section notification, Problems problems)
    {
        if (
            notification.Inner("resend", KeyList.Resend) is not { } keys
            || notification.Find("resend")!.Value is not YamlMapping
        )
        {
            return default;
        }

        if (keys.Find("after") is { Value: YamlSequence listed } after)
        {
            if ((keys.Find("every") ?? keys.Find("times")) is { } other)
            {
                problems.Report(
                    Descriptors.ExclusiveKeys,
                    other.Key.At,
                    other.Key.Text,
                    after.Key.Text,
                    "the waits are written out, or one wait is repeated; keep one of the two"
                );
            }

            return new EquatableArray<long>(Waits(listed, problems));
        }

        if (keys.Find("after") is { } wrong)
        {
            NodeShape.Refuse(wrong.Value, "after", "a list of durations, such as [15s, 15s, 30s, 3m]", problems);
            return default;
        }

        return Repeated(keys, problems);
    }

    private static List<long> Waits(YamlSequence listed, Problems problems)
    {
        var waits = new List<long>();
        foreach (var item in listed.Items)
        {
            if (item is not YamlScalar scalar)
            {
                NodeShape.RefuseItem(item, "after", "a duration, such as 15s", problems);
            }
            else if (Duration.Seconds(scalar, problems) is { } seconds)
            {
                waits.Add(seconds);
            }
        }

        return waits;
    }

    private static EquatableArray<long> Repeated(Section keys, Problems problems)
    {
        foreach (
            var (key, example) in ((string, string)[])
                [
                    ("every", "how long the wait is, such as `every: 2m`"),
                    ("times", "how often it is repeated, such as `times: 30`"),
                ]
        )
        {
            if (!keys.Has(key))
            {
                problems.Report(
                    Descriptors.MissingKey,
                    keys.At,
                    "`resend`",
                    key,
                    $"write {example}, or all waits with `after`"
                );
                return default;
            }
        }

        var every = keys.Scalar("every") is { } wait ? Duration.Seconds(wait, problems) : null;
        if (keys.Scalar("times") is not { } times)
        {
            return default;
        }

        if (!Number.TryCount(times.Text, MostResends, out var count))
        {
            problems.Report(
                Descriptors.NotANumber,
                times.At,
                times.Text,
                "times",
                $"a whole number from 1 to {MostResends.ToString(System.Globalization.CultureInfo.InvariantCulture)}"
            );
            return default;
        }

        return every is { } seconds ? new EquatableArray<long>(Enumerable.Repeat(seconds, count)) : default;
    }

    private static EquatableArray<string> Senders(Section keys, Problems problems)
    {
        var senders = new List<string>();
        foreach (var sender in keys.Texts("senders"))
        {
            // The platform also reads "1" and "0x7f.1" as addresses, which nobody writes in documentation.
            var isWritten = sender.Text.Contains(':') || sender.Text.Split('.').Length == 4;
            if (isWritten && IPAddress.TryParse(sender.Text, out _))
            {
                senders.Add(sender.Text);
            }
            else
            {
                problems.Report(Descriptors.BadAddress, sender.At, sender.Text);
            }
        }

        return new EquatableArray<string>(senders);
    }
}
