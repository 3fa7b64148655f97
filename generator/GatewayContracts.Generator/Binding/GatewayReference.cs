namespace GatewayContracts.Generator.Binding;

/// <summary>A gateway as a contract refers to it.</summary>
internal sealed record GatewayReference(string Name, string Namespace)
{
    /// <summary>Names that differ by their case only would give generated files of one name, which silences the whole generator.</summary>
    public static IEqualityComparer<GatewayReference> ByFile { get; } = new FileComparer();

    private sealed class FileComparer : IEqualityComparer<GatewayReference>
    {
        public bool Equals(GatewayReference? left, GatewayReference? right) => string.Equals(left?.Name, right?.Name, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode(GatewayReference reference) => StringComparer.OrdinalIgnoreCase.GetHashCode(reference.Name);
    }
}
