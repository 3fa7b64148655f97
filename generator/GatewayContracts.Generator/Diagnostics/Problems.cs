using GatewayContracts.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>
/// Collects the mistakes of one file. What a contract takes over from its gateway file is judged again in the contract,
/// so a mistake can lie in the other file: a mistake that was reported in that file already is dropped, and one that
/// appears only in this combination is reported at its cause in this file.
/// </summary>
internal sealed class Problems
{
    private readonly HashSet<string> _paths;
    private readonly List<SpecDiagnostic> _found;
    private readonly HashSet<SpecDiagnostic> _told;
    private readonly HashSet<(string Id, SourceSpan At)> _knownElsewhere;
    private readonly bool _isElsewhereWhole;
    private readonly SourceSpan _here;

    public Problems(string path)
        : this([path], [], [], [], true, SourceSpan.StartOf(path)) { }

    /// <param name="parts">Other files whose text became part of this one.</param>
    /// <param name="knownElsewhere">What was reported in the other file.</param>
    /// <param name="isElsewhereWhole">False where the other file could not be read to its end: what lies in it is not
    /// judged here either.</param>
    public Problems(
        string path,
        IEnumerable<string> parts,
        IEnumerable<SpecDiagnostic> knownElsewhere,
        bool isElsewhereWhole
    )
        : this(
            [path, .. parts],
            [],
            [],
            [.. knownElsewhere.Select(known => (known.Id, known.At))],
            isElsewhereWhole,
            SourceSpan.StartOf(path)
        ) { }

    private Problems(
        HashSet<string> paths,
        List<SpecDiagnostic> found,
        HashSet<SpecDiagnostic> told,
        HashSet<(string, SourceSpan)> knownElsewhere,
        bool isElsewhereWhole,
        SourceSpan here
    )
    {
        _paths = paths;
        _found = found;
        _told = told;
        _knownElsewhere = knownElsewhere;
        _isElsewhereWhole = isElsewhereWhole;
        _here = here;
    }

    public IReadOnlyList<SpecDiagnostic> Found => _found;

    /// <summary>Whether a place lies in this file, and was not taken over from another.</summary>
    public bool IsHere(SourceSpan at) => _paths.Contains(at.Path);

    /// <summary>The same collection, for a part of the file: what lies in the other file is reported here.</summary>
    public Problems Within(SourceSpan here) =>
        _paths.Contains(here.Path) ? new(_paths, _found, _told, _knownElsewhere, _isElsewhereWhole, here) : this;

    public void Report(DiagnosticDescriptor descriptor, SourceSpan at, params string[] arguments)
    {
        if (!_paths.Contains(at.Path))
        {
            if (!_isElsewhereWhole || _knownElsewhere.Contains((descriptor.Id, at)))
            {
                return;
            }

            at = _here;
        }

        var diagnostic = new SpecDiagnostic(descriptor, at, new EquatableArray<string>(arguments));
        if (_told.Add(diagnostic))
        {
            _found.Add(diagnostic);
        }
    }
}
