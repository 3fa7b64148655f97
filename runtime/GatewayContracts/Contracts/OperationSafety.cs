namespace GatewayContracts.Metadata;

/// <summary>What may be sent again when it is not known whether the gateway got it.</summary>
public enum OperationSafety
{
    /// <summary>It moves money or promises it: never send it again; query its result instead.</summary>
    Money,

    /// <summary>The same request again has no second effect.</summary>
    Idempotent,

    /// <summary>It only reads: send it again as you like.</summary>
    Read,
}
