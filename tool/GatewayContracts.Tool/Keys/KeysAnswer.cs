namespace GatewayContracts.Tool.Keys;

/// <summary>What <c>keys --json</c> answers.</summary>
/// <param name="Together">Each two of the keys, where two or more can be used.</param>
internal sealed record KeysAnswer(IReadOnlyList<KeyReport> Keys, IReadOnlyList<KeyPair> Together);
