namespace GatewayContracts.Generator.Proofs;

/// <summary>What came of proving an example's signature.</summary>
internal enum SignatureFinding
{
    /// <summary>The key made it, over a reading of this body.</summary>
    Holds,

    /// <summary>It is there and does not hold.</summary>
    Fails,

    /// <summary>There is no key to prove it with: what was given is none, or is another algorithm's.</summary>
    KeyUnusable,

    /// <summary>
    /// There is nothing that the key could prove: the body has no signature, or names no algorithm of the spec.
    /// </summary>
    NotProvable,
}
