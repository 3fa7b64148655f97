using GatewayContracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>
/// Collects the mistakes of one file. What a contract takes over from its gateway file is judged again in the contract, so a mistake can lie in the other file: what that file
/// was told already is dropped, and what shows only here, in this combination, is reported at the place in this file that brought it about.
/// </summary>
internal sealed class Problems
{
    private readonly string _path;
    private readonly List<SpecDiagnostic> _found;
    private readonly HashSet<(string Id, SourceSpan At)> _knownElsewhere;
    private readonly SourceSpan _here;

    public Problems(string path)
        : this(path, [], [], SourceSpan.StartOf(path))
    {
    }

    public Problems(string path, IEnumerable<SpecDiagnostic> knownElsewhere)
        : this(path, [], [.. knownElsewhere.Select(known => (known.Id, known.At))], SourceSpan.StartOf(path))
    {
    }

    private Problems(string path, List<SpecDiagnostic> found, HashSet<(string, SourceSpan)> knownElsewhere, SourceSpan here)
    {
        _path = path;
        _found = found;
        _knownElsewhere = knownElsewhere;
        _here = here;
    }

    public string Path => _path;

    public IReadOnlyList<SpecDiagnostic> Found => _found;

    /// <summary>The same collection, for a part of the file: what lies in the other file is reported here.</summary>
    public Problems Within(SourceSpan here) => here.Path == _path ? new(_path, _found, _knownElsewhere, here) : this;

    public void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments)
    {
        if (at.Path != _path)
        {
            if (_knownElsewhere.Contains((descriptor.Id, at)))
            {
                return;
            }

            at = _here;
        }

        var diagnostic = new SpecDiagnostic(descriptor, at, new EquatableArray<string>(arguments));
        if (!_found.Contains(diagnostic))
        {
            _found.Add(diagnostic);
        }
    }
}
