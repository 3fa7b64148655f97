namespace GatewayContracts.Generator.Binding;

/// <summary>A gateway as a contract refers to it.</summary>
/// <param name="File">The generated file of what stands for it: no two names may differ by their case only, for that
/// silences the whole generator.</param>
internal sealed record GatewayReference(string Name, string Namespace, string File)
{
    public GatewayReference(string name, string space)
        : this(name, space, name) { }

    /// <summary>The gateways that are referred to and have no file.</summary>
    public static IEnumerable<GatewayReference> Missing(
        IEnumerable<GatewayReference> references,
        IEnumerable<string> known
    )
    {
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var missing in references.Distinct().Where(reference => !known.Contains(reference.Name)))
        {
            var file = missing.Name;
            while (!files.Add(file))
            {
                file += "_";
            }

            yield return missing with
            {
                File = file,
            };
        }
    }
}
