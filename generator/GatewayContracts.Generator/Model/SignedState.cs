namespace GatewayContracts.Generator.Model;

/// <summary>The <c>signed</c> key: whether the signature covers a field.</summary>
internal enum SignedState
{
    Signed,
    Unsigned,
    Unstated,
}
