using GatewayContracts.Canonical;

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

    /// <summary>How it is signed: as the gateway's messages are, where its own contract does not say otherwise.</summary>
    public SignatureContract Signature { get; init; }

    /// <summary>Its fields, in the docs' order.</summary>
    public IReadOnlyList<FieldContract> Fields { get; }

    /// <summary>How its fields travel.</summary>
    public WireEncoding Encoding { get; init; }

    /// <summary>What its outcome fields mean; null when the message is no response, or its gateway has no outcome.</summary>
    public OutcomeRules? Outcome { get; init; }

    /// <summary>The field that says how the thing stands that the message is about; null where no code of the message is final.</summary>
    public StateContract? State { get; init; }

    /// <summary>Whether the customer's browser posts the message.</summary>
    public bool SentByBrowser { get; init; }

    /// <summary>Whether a received message must say whose it is.</summary>
    public bool MerchantRequired { get; init; }

    internal IReadOnlyList<string> FieldNames { get; }

    /// <summary>The text of a received value; null where it reads as absent.</summary>
    internal string? TextOf(WireValue value) =>
        Signature.Source?.ReadsAsAbsent(value, hasNull: !WireFormat.For(Encoding).IsFlat) == true ? null : Signature.TextOf(value);

    /// <exception cref="GatewayConfigurationException">The account does not fit; everything that is wrong is listed.</exception>
    internal Signatory SignatoryOf(MerchantAccount account) => account.For(Signature, Gateway.CheckMerchant);

    internal FieldContract? Find(string name) => _fields.GetValueOrDefault(name);
}
