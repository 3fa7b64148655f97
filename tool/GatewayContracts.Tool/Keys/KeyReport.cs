namespace GatewayContracts.Tool.Keys;

/// <summary>What a key's file turned out to hold. Nothing of the key itself but its public fingerprint.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="Kind"><c>private</c>, <c>public</c>, or null of what is no RSA key that can be used.</param>
/// <param name="Holds">What it is, in words.</param>
/// <param name="Bits">Of its modulus.</param>
/// <param name="Fingerprint">The first 16 digits of the SHA-256 of its public half, as the library prints them in
/// logs.</param>
/// <param name="Problem">Why it cannot be used, and what to do; null where it can.</param>
/// <param name="Remark">What to know of a key that can be used.</param>
internal sealed record KeyReport(
    string Path,
    string? Kind,
    string Holds,
    int? Bits,
    string? Fingerprint,
    string? Problem,
    string? Remark
);
