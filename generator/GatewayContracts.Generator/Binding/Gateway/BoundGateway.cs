using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// A gateway file that was understood, and what of it contracts start from. Everything follows from the file and
/// those that add to it, so they decide equality.
/// </summary>
internal sealed record BoundGateway
{
    public required YamlFile File { get; init; }

    /// <summary>The files that add to it.</summary>
    public EquatableArray<YamlFile> Extensions { get; init; }

    /// <summary>Null where no name can be read: contracts cannot refer to it then.</summary>
    public required string? Name { get; init; }

    public required string Namespace { get; init; }

    public required string Merchant { get; init; }

    public required SourceSpan MerchantAt { get; init; }

    public required int? TimeZoneMinutes { get; init; }

    /// <summary>The same; null also where what is given cannot be read.</summary>
    public required int? ZoneMinutes { get; init; }

    public required SignatureModel Signature { get; init; }

    /// <summary>The <c>signature</c> as written, for contracts that change parts of it.</summary>
    public required Section? SignatureKeys { get; init; }

    /// <summary>The <c>algorithm</c> as written, whose field or header a contract may leave out.</summary>
    public required Section? AlgorithmKeys { get; init; }

    public required IReadOnlyList<Section> OutcomeKeys { get; init; }

    /// <summary>How messages are encrypted; null where the file does not say.</summary>
    public required EncryptionModel? Encryption { get; init; }

    public required SharedFields SharedFields { get; init; }

    /// <summary>The library's fields as they were understood.</summary>
    public required IReadOnlyList<BoundField> Fields { get; init; }

    public required Section? Operation { get; init; }

    public required Section? Notification { get; init; }

    public required IReadOnlyList<BoundView> Views { get; init; }

    public required GatewayModel? Model { get; init; }

    public required IReadOnlyList<(string Name, SourceSpan At)> Types { get; init; }

    public required SourceSpan NameAt { get; init; }

    public required EquatableArray<SpecDiagnostic> Diagnostics { get; init; }

    /// <summary>The file does not exist, or not whole: that something is missing in it proves nothing.</summary>
    public required bool IsComplete { get; init; }

    public bool Equals(BoundGateway? other) =>
        other is not null && File.Equals(other.File) && Extensions.Equals(other.Extensions);

    public override int GetHashCode() => File.GetHashCode();
}
