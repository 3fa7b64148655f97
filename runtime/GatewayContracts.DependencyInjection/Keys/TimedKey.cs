namespace GatewayContracts.DependencyInjection;

/// <summary>A key, and when it is valid.</summary>
/// <typeparam name="TKey">A <see cref="SigningKey"/> or a <see cref="VerificationKey"/>.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="NotBefore">From when on it is valid; null: always.</param>
/// <param name="NotAfter">When it is no longer valid; null: never.</param>
public sealed record TimedKey<TKey>(TKey Key, DateTimeOffset? NotBefore = null, DateTimeOffset? NotAfter = null)
    where TKey : class
{
    /// <summary>Where the key is in the configuration; null if it comes from the user's own source.</summary>
    internal string? Path { get; init; }

    /// <summary>Whether the key is valid at a moment.</summary>
    public bool IsValidAt(DateTimeOffset moment) =>
        (NotBefore is not { } from || from <= moment) && (NotAfter is not { } until || moment < until);
}
