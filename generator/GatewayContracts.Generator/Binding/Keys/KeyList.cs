namespace GatewayContracts.Generator.Binding;

/// <summary>The keys that one place of the language has, and how the place is called in a sentence.</summary>
internal sealed class KeyList(string place, params string[] keys)
{
    public static readonly KeyList Gateway = new(
        "a gateway file",
        "gateway",
        "extends",
        "title",
        "namespace",
        "time_zone",
        "merchant",
        "signature",
        "outcome",
        "fields",
        "operation",
        "notification",
        "encryption",
        "views",
        "contradictions"
    );

    public static readonly KeyList Contract = new(
        "a contract file",
        "gateway",
        "contract",
        "extends",
        "title",
        "read_from",
        "operation",
        "request",
        "response",
        "notification",
        "fields",
        "groups",
        "rules",
        "examples",
        "outcome",
        "signature",
        "contradictions"
    );

    public static readonly KeyList Signature = new(
        "`signature`",
        "field",
        "header",
        "algorithm",
        "prehash",
        "hex",
        "source"
    );

    public static readonly KeyList Algorithm = new("`algorithm`", "field", "header", "accepts", "absent");

    public static readonly KeyList Source = new(
        "`source`",
        "order",
        "pair",
        "separator",
        "omit",
        "exclude",
        "nested",
        "suffix",
        "charset"
    );

    public static readonly KeyList Outcome = new("`outcome`", "field", "text", "codes", "otherwise");

    public static readonly KeyList OutcomeCode = new("an outcome code", "name", "is", "doc", "final", "after", "was");

    public static readonly KeyList Operation = new("`operation`", "endpoint", "encoding", "safety", "sent_by", "input");

    public static readonly KeyList Request = new("`request`", "fields", "rules", "envelope");

    public static readonly KeyList Response = new(
        "`response`",
        "fields",
        "groups",
        "rules",
        "echo",
        "encoding",
        "envelope"
    );

    public static readonly KeyList Notification = new(
        "`notification`",
        "encoding",
        "acknowledge",
        "refuse",
        "deadline",
        "resend",
        "identity",
        "senders",
        "envelope"
    );

    public static readonly KeyList Encryption = new(
        "`encryption`",
        "keys",
        "cipher",
        "mac",
        "parts",
        "version",
        "separator",
        "key"
    );

    public static readonly KeyList Envelope = new("`envelope`", "member", "otherwise", "encrypted", "beside");

    public static readonly KeyList Resend = new("`resend`", "every", "times", "after");

    public static readonly KeyList Page = new("`read_from`", "page", "url", "date");

    public static readonly KeyList Field = new(
        "a field",
        "type",
        "required",
        "length",
        "format",
        "written",
        "minimum",
        "maximum",
        "pattern",
        "codes",
        "fixed",
        "default",
        "signed",
        "sensitive",
        "returned_when",
        "property",
        "numbers",
        "doc",
        "example",
        "printed",
        "was",
        "fields"
    );

    public static readonly KeyList Printed = new(
        "`printed`",
        [.. Field.Keys.Where(key => key is not ("printed" or "was")), "field", "because"]
    );

    public static readonly KeyList Contradiction = new("a contradiction", "about", "printed", "holds", "because");

    public static readonly KeyList Code = new("a code", "name", "doc", "final", "after", "was");

    public static readonly KeyList Rule = new(
        "a rule",
        [
            .. Language
                .Rule.All.SelectMany(rule =>
                    rule.IsConditional ? [rule.Name, "when", "unless"]
                    : rule.TakesNumber ? [rule.Name, "of"]
                    : (string[])[rule.Name]
                )
                .Distinct(),
        ]
    );

    public static readonly KeyList Group = new("a group", "when", "required", "optional", "only", "doc");

    public static readonly KeyList Sentence = new("a sentence", "en", "zh");

    public static readonly KeyList Example = new(
        "an example",
        "title",
        "message",
        "headers",
        "body",
        "sign_source",
        "public_key",
        "key",
        "breaks"
    );

    private readonly HashSet<string> _keys = new(keys, StringComparer.Ordinal);

    public string Place { get; } = place;

    public IReadOnlyList<string> Keys { get; } = keys;

    public bool Has(string key) => _keys.Contains(key);
}
