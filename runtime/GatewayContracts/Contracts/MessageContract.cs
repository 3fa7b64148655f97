using GatewayContracts.Language;

namespace GatewayContracts.Metadata;

/// <summary>What the runtime needs to know of one message. Generated from its <c>*.contract.yaml</c>.</summary>
public sealed class MessageContract
{
    private readonly Dictionary<string, FieldContract> _fields;

    /// <param name="name">The message's name.</param>
    /// <param name="gateway">The gateway it belongs to.</param>
    /// <param name="fields">Its fields, in the docs' order.</param>
    public MessageContract(string name, GatewayContract gateway, IReadOnlyList<FieldContract> fields)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(gateway);
        ArgumentNullException.ThrowIfNull(fields);
        Name = name;
        Gateway = gateway;
        Signature = gateway.Signature;
        Fields = fields;
        FieldNames = [.. fields.Select(field => field.Name)];
        _fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    /// <summary>The message's name.</summary>
    public string Name { get; }

    /// <summary>The gateway it belongs to.</summary>
    public GatewayContract Gateway { get; }

    /// <summary>How it is signed: like the gateway's messages, unless its own contract says otherwise.</summary>
    public SignatureContract Signature { get; init; }

    /// <summary>Its fields, in the docs' order.</summary>
    public IReadOnlyList<FieldContract> Fields { get; }

    /// <summary>What it travels in; null if it is the whole body.</summary>
    public EnvelopeContract? Envelope { get; init; }

    /// <summary>How its fields travel.</summary>
    public WireEncoding Encoding { get; init; }

    /// <summary>
    /// What its outcome fields mean; null if the message is not a response, or its gateway has no outcome.
    /// </summary>
    public OutcomeRules? Outcome { get; init; }

    /// <summary>
    /// The field with the state of what the message is about, such as a payment; null if no code of the message is
    /// final.
    /// </summary>
    public StateContract? State { get; init; }

    /// <summary>Whether the customer's browser posts the message.</summary>
    public bool SentByBrowser { get; init; }

    /// <summary>Whether a received message must name its merchant.</summary>
    public bool MerchantRequired { get; init; }

    internal IReadOnlyList<string> FieldNames { get; }

    /// <summary>The same as <see cref="Fields"/>, for code that goes through all of them with each message.</summary>
    internal FieldContract[] Listed => field ??= [.. Fields];

    /// <summary>The fields by the bytes of their names, and their places in the sign string.</summary>
    internal FieldNames Names =>
        field ??= new FieldNames(FieldNames, Signature.Source?.Order ?? FieldOrder.AsListed, NeverSigned());

    /// <summary>The places of the fields for which the docs do not say whether they are signed.</summary>
    internal int[] Unstated =>
        field ??= [.. Enumerable.Range(0, Fields.Count).Where(place => Fields[place].Coverage == Coverage.Unstated)];

    /// <summary>How the fields of the message are read.</summary>
    internal ReadingScope Scope => field ??= ReadingScope.Of(this);

    /// <summary>The wire name of the merchant's field in UTF-8.</summary>
    internal byte[] MerchantName => field ??= System.Text.Encoding.UTF8.GetBytes(Gateway.Merchant);

    /// <summary>The text of a received value; null if it reads as absent.</summary>
    internal string? TextOf(WireValue value) =>
        Signature.Source?.ReadsAsAbsent(value, hasNull: !Scope.IsFlat) == true ? null : Signature.TextOf(value);

    /// <inheritdoc cref="TextOf(WireValue)"/>
    /// <param name="node">Below 0 where there is none.</param>
    internal string? TextOf(WireTable table, int node) =>
        node < 0 || ReadsAsAbsent(table, node) ? null
        : table[node].IsNested ? Signature.TextOf(table.ValueOf(node))
        : table.StringOf(node);

    /// <summary>Whether a received value reads as absent.</summary>
    internal bool ReadsAsAbsent(WireTable table, int node)
    {
        var kind = table[node].Kind;
        var text = table.TextOf(node);
        return Signature.Source?.ReadsAsAbsent(kind, text, hasNull: !Scope.IsFlat)
            ?? (kind == WireKind.Null || text.IsEmpty);
    }

    /// <exception cref="GatewayConfigurationException">The account does not fit; everything that is wrong is
    /// listed.</exception>
    internal AccountSigner SignerOf(MerchantAccount account) => account.For(Signature, Gateway.CheckMerchant);

    internal FieldContract? Find(string name) => _fields.GetValueOrDefault(name);

    private IEnumerable<string> NeverSigned()
    {
        var unsigned = Fields
            .Where(field => field.Coverage == Coverage.Unsigned)
            .Select(field => field.Name)
            .Concat(Signature.Source?.Excluded ?? []);
        return Signature.Field is { } signature ? unsigned.Append(signature) : unsigned;
    }
}
