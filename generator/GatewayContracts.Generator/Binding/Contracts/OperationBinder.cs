using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// A contract that is a call: the operation over the gateway's defaults, its request and its response.
/// </summary>
internal sealed class OperationBinder(Section file, MessageScope scope, SourceSpan nameAt)
{
    private const string TableForm = "fields with keys, such as `order_id: { type: String(32) }`";
    private const string RulesForm = "a list of rules, such as `- any_of: [a, b]`";

    private readonly Problems _problems = scope.Problems;

    public (OperationModel Model, BoundMessage Request, BoundMessage? Response) Bind()
    {
        var operation = Operation();
        Needed("request", "write what is sent, with its `fields`");
        var endpoint = Endpoint(operation);
        var encoding = EncodingKey.Read(operation) ?? WireEncoding.Json;
        var isBrowser = operation.Word("sent_by", "merchant", "browser") == "browser";
        var input = Input(operation, isBrowser);

        // Without a word on it, the careful reading: a call that moves money is never sent again by itself.
        var safety = operation.Word("safety", "read", "idempotent", "money") ?? "money";
        var request = Message(
            "request",
            file.Inner("request", KeyList.Request),
            MessageRole.Request,
            !isBrowser ? encoding
                : input is null ? WireEncoding.Form
                : WireEncoding.Json,
            isBrowser
        );
        if (
            isBrowser
            && operation.Scalar("sent_by") is { } browser
            && (scope.Signature.Header ?? scope.Signature.AlgorithmHeader) is { } header
        )
        {
            _problems
                .Within(operation.At)
                .Report(
                    Descriptors.ExclusiveKeys,
                    browser.At,
                    "sent_by: browser",
                    "header: " + header,
                    "a browser posts fields and sends no headers of ours; put the signature and the algorithm in fields"
                );
        }

        BoundMessage? response = null;
        var echo = default(EquatableArray<string>);
        if (isBrowser)
        {
            if (file.Find("response") is { } entry)
            {
                _problems.Report(
                    Descriptors.ExclusiveKeys,
                    entry.Key.At,
                    "response",
                    "sent_by: browser",
                    "the browser gets the answer, not the merchant; leave the response out"
                );
            }
        }
        else
        {
            Needed(
                "response",
                "write what comes back, with its `fields`; where nothing does but what the message has anyway, "
                    + "`response: { fields: {} }`"
            );
            var keys = file.Inner("response", KeyList.Response);
            response = Message("response", keys, MessageRole.Response, EncodingKey.Read(keys) ?? encoding);
            echo = Echo(keys, request, response);
        }

        var outcome = isBrowser
            ? default
            : new EquatableArray<OutcomeModel>(scope.Outcome.Select(entry => entry.Model));
        return (
            new OperationModel(
                endpoint,
                safety,
                isBrowser,
                input,
                request.Model,
                response?.Model,
                echo,
                outcome,
                OwnsOutcome: scope.Gateway.Model?.Outcome.Equals(outcome) != true
            ),
            request,
            response
        );
    }

    /// <summary>The same keys in a gateway file.</summary>
    public static void CheckDefaults(Section keys, Problems problems)
    {
        _ = EncodingKey.Read(keys);
        _ = keys.Word("safety", "read", "idempotent", "money");
        _ = keys.Word("sent_by", "merchant", "browser");
        _ = keys.Text("input");
        if (keys.Scalar("endpoint") is { } endpoint && !IsAddress(endpoint.Text))
        {
            problems.Report(Descriptors.BadEndpoint, endpoint.At, endpoint.Text);
        }
    }

    private string? Input(Section operation, bool isBrowser)
    {
        if (operation.Find("input") is not { } entry)
        {
            return null;
        }

        if (!isBrowser)
        {
            _problems
                .Within(operation.At)
                .Report(
                    Descriptors.DoesNotFit,
                    entry.Key.At,
                    "input",
                    "only a form has inputs; add `sent_by: browser`, or take it out"
                );
            return null;
        }

        return operation.Text("input");
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme is "https" or "http")
        && uri.Host.Length > 0
        && !text.Any(char.IsWhiteSpace);

    private void Needed(string message, string reason)
    {
        if (!file.Has(message))
        {
            var call = file.Find("operation") ?? file.Find("request") ?? file.Find("response");
            _problems.Report(
                Descriptors.MissingKey,
                file.PlaceOf(message, call?.Key.At ?? nameAt),
                "A call",
                message,
                reason
            );
        }
    }

    private Section Operation()
    {
        var own = file.Inner("operation", KeyList.Operation) ?? Section.None(nameAt, KeyList.Operation, _problems);
        var here = _problems.Within(own.At);
        return own.Over(scope.Gateway.Operation).ReportingTo(here);
    }

    private string Endpoint(Section operation)
    {
        if (operation.Scalar("endpoint") is not { } scalar)
        {
            if (!operation.Has("endpoint"))
            {
                _problems.Report(
                    Descriptors.MissingKey,
                    operation.PlaceOf("endpoint", operation.At),
                    "`operation`",
                    "endpoint",
                    "write the URL that the request is sent to"
                );
            }

            return "https://endpoint.invalid/";
        }

        if (IsAddress(scalar.Text))
        {
            return scalar.Text;
        }

        _problems.Within(operation.At).Report(Descriptors.BadEndpoint, scalar.At, scalar.Text);
        return "https://endpoint.invalid/";
    }

    private BoundMessage Message(
        string key,
        Section? keys,
        MessageRole role,
        WireEncoding encoding,
        bool isBrowser = false
    )
    {
        var at = file.Find(key)?.Key.At ?? nameAt;
        var name = scope.Types.Claim(scope.Contract + (role == MessageRole.Request ? "Request" : "Response"), nameAt);
        var isTableRead =
            file.Find(key)?.Value is null or YamlMapping && MessageBinder.IsTable(keys?.Find("fields")?.Value);
        var envelope = EnvelopeBinder.Read(keys, scope, encoding, isBrowser, _problems);
        var message = new MessageBinder(envelope?.Inside ?? scope, role, name, at).Bind(
            keys?.Mapping("fields", TableForm),
            isTableRead,
            keys?.Items("rules", RulesForm) ?? [],
            encoding,
            isBrowser,
            role == MessageRole.Response ? keys : null
        );
        return envelope?.Around(message, "the " + key) ?? message;
    }

    private EquatableArray<string> Echo(Section? keys, BoundMessage request, BoundMessage response)
    {
        var names = keys?.Texts("echo") ?? [];
        names =
        [
            .. names.Where(name =>
                !OfOneMessage(
                    name,
                    request,
                    response,
                    "the request",
                    "it repeats what was asked, so add the field to the request, or take it out of `echo`"
                )
            ),
        ];
        names =
        [
            .. names.Where(name =>
                !OfOneMessage(
                    name,
                    response,
                    request,
                    "the response",
                    "it repeats what was asked, so add the field to the response, or take it out of `echo`"
                )
            ),
        ];
        var asked = MessageBinder.Named(names, "echoed by the response", "the request", request, _problems);
        var answered = MessageBinder.Named(
            [.. names.Where(name => asked.Contains(name.Text))],
            "an echo of the request",
            "the response",
            response,
            _problems
        );
        return new EquatableArray<string>(asked.Where(name => answered.Contains(name)));
    }

    /// <summary>
    /// Whether a name is a field of one of two messages only; then it is no slip of another, and is told.
    /// </summary>
    private bool OfOneMessage(
        YamlScalar name,
        BoundMessage lacking,
        BoundMessage having,
        string description,
        string advice
    )
    {
        if (
            !lacking.IsTableRead
            || lacking.Fields.Any(field => field.Name == name.Text)
            || having.Fields.All(field => field.Name != name.Text)
        )
        {
            return false;
        }

        _problems.Report(Descriptors.UnknownField, name.At, name.Text, description, advice);
        return true;
    }
}
