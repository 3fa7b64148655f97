using System.Text.Json.Serialization;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// A value that the signature may not cover: anybody between the gateway and you may have changed it. You may show it,
/// but decide nothing by it.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="value">The value.</param>
/// <exception cref="ArgumentNullException">There is no value.</exception>
[JsonConverter(typeof(ShownTextJsonConverter))]
public sealed class Untrusted<T>(T value) : IEquatable<Untrusted<T>>
    where T : notnull
{
    private readonly T _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The value, without any proof of where it comes from.</summary>
    public T ReadUnverified() => _value;

    /// <summary>Whether both hold the same value, whatever its origin.</summary>
    public bool Equals(Untrusted<T>? other) =>
        other is not null && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Untrusted<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Never the value: text that is logged by accident must not look like a fact.</summary>
    public override string ToString() => "(untrusted)";
}
