namespace GatewayContracts.Language;

/// <summary>The algorithm that a key says it is for.</summary>
internal readonly struct AlgorithmIdentifier
{
    private AlgorithmIdentifier(string algorithm, string parameters)
    {
        Algorithm = algorithm;
        Parameters = parameters;
    }

    /// <summary>In dotted form; empty when there is none.</summary>
    public string Algorithm { get; }

    /// <summary>The parameters where they are an identifier too, such as a curve's; else empty.</summary>
    public string Parameters { get; }

    public bool IsRsa => Algorithm == ObjectIdentifiers.RsaEncryption;

    public string Name => ObjectIdentifiers.NameOf(Algorithm, Parameters);

    public static AlgorithmIdentifier Read(DerValue value) =>
        value.Tag == DerTag.Sequence && value.TryReadChildren(out var parts) && parts.Count > 0
            ? new AlgorithmIdentifier(
                parts[0].ReadObjectIdentifier(),
                parts.Count > 1 ? parts[1].ReadObjectIdentifier() : ""
            )
            : new AlgorithmIdentifier("", "");
}
