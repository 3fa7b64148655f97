using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Names declared by more than one file. Every file gets its own report, and only the first by path is generated: the
/// same name twice among the generated files would silence the whole generator.
/// </summary>
internal sealed class NameClashes : IEquatable<NameClashes>
{
    private readonly EquatableArray<DeclaredNames> _declared;
    private readonly Dictionary<string, List<DeclaredNames>> _bySubject = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<DeclaredNames>> _byType = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clashing = new(StringComparer.Ordinal);

    public NameClashes(IEnumerable<DeclaredNames> declared)
    {
        _declared = new EquatableArray<DeclaredNames>(declared.OrderBy(names => names.Path, StringComparer.Ordinal));
        foreach (var names in _declared)
        {
            if (names.Subject.Length > 0)
            {
                Add(_bySubject, names.Subject, names);
            }

            foreach (var type in names.Types)
            {
                Add(_byType, type, names);
            }
        }
    }

    /// <summary>No file before a gateway's, by path, declares any of its names.</summary>
    public bool IsFirst(BoundGateway gateway) =>
        !_clashing.Contains(gateway.File.Path) || IsFirst(DeclaredNames.Of(gateway));

    /// <summary>No file before a contract's, by path, declares any of its names.</summary>
    public bool IsFirst(BoundContract contract) =>
        !_clashing.Contains(contract.Path) || IsFirst(DeclaredNames.Of(contract));

    private bool IsFirst(DeclaredNames names) =>
        Others(_bySubject, names.Subject, names).All(other => IsBefore(names, other))
        && names.Types.All(type => Others(_byType, type, names).All(other => IsBefore(names, other)));

    public IEnumerable<SpecDiagnostic> Of(BoundGateway gateway) =>
        !_clashing.Contains(gateway.File.Path)
            ? []
            : Of(
                DeclaredNames.Of(gateway),
                gateway.NameAt,
                gateway.Namespace,
                gateway.Types,
                Descriptors.DuplicateGateway,
                gateway.Name ?? ""
            );

    public IEnumerable<SpecDiagnostic> Of(BoundContract contract) =>
        contract.Model is null || !_clashing.Contains(contract.Path)
            ? []
            : Of(
                DeclaredNames.Of(contract),
                contract.NameAt,
                contract.Model.Namespace,
                contract.Types,
                Descriptors.DuplicateContract,
                contract.Model.Name
            );

    public bool Equals(NameClashes? other) => other is not null && _declared.Equals(other._declared);

    public override bool Equals(object? obj) => Equals(obj as NameClashes);

    public override int GetHashCode() => _declared.GetHashCode();

    private IEnumerable<SpecDiagnostic> Of(
        DeclaredNames names,
        SourceSpan at,
        string space,
        IEnumerable<(string Name, SourceSpan At)> types,
        Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor,
        string subject
    )
    {
        if (names.Subject.Length == 0)
        {
            yield break;
        }

        if (Others(_bySubject, names.Subject, names).FirstOrDefault() is { } same)
        {
            // That their types clash as well goes without saying.
            yield return new SpecDiagnostic(
                descriptor,
                at,
                new EquatableArray<string>([subject, PathEnd.Of(same.Path, names.Path)])
            );
            yield break;
        }

        foreach (var (type, typeAt) in types)
        {
            if (Others(_byType, DeclaredNames.Qualified(space, type), names).FirstOrDefault() is { } other)
            {
                yield return new SpecDiagnostic(
                    Descriptors.DuplicateType,
                    typeAt,
                    new EquatableArray<string>([type, PathEnd.Of(other.Path, names.Path)])
                );
            }
        }
    }

    private static IEnumerable<DeclaredNames> Others(
        Dictionary<string, List<DeclaredNames>> index,
        string key,
        DeclaredNames names
    ) => index.TryGetValue(key, out var declaring) ? declaring.Where(other => other.Path != names.Path) : [];

    private static bool IsBefore(DeclaredNames names, DeclaredNames other) =>
        string.CompareOrdinal(names.Path, other.Path) < 0;

    private void Add(Dictionary<string, List<DeclaredNames>> index, string key, DeclaredNames names)
    {
        if (!index.TryGetValue(key, out var declaring))
        {
            index.Add(key, declaring = []);
        }

        declaring.Add(names);
        if (declaring.Count > 1)
        {
            _clashing.UnionWith(declaring.Select(other => other.Path));
        }
    }
}
