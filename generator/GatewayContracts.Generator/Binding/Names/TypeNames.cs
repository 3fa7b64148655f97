using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Binding;

/// <summary>The types that one file generates, each with the place that names it.</summary>
internal sealed class TypeNames(Problems problems)
{
    private readonly List<(string Name, SourceSpan At)> _claimed = [];

    public IReadOnlyList<(string Name, SourceSpan At)> Claimed => _claimed;

    /// <summary>
    /// Gives the name to use: the one wanted, or where another type of the file has it, one that keeps the rest usable.
    /// </summary>
    /// <param name="companion">The end of the name of a second type that stands beside this one.</param>
    public string Claim(string name, SourceSpan at, string? companion = null)
    {
        if (IsTaken(name) || (companion is not null && IsTaken(name + companion)))
        {
            problems.Report(
                Descriptors.DuplicateType,
                at,
                IsTaken(name) ? name : name + companion,
                "another part of this file"
            );
            var number = 2;
            while (IsTaken(name + number) || (companion is not null && IsTaken(name + number + companion)))
            {
                number++;
            }

            name += number;
        }

        _claimed.Add((name, at));
        if (companion is not null)
        {
            _claimed.Add((name + companion, at));
        }

        return name;
    }

    private bool IsTaken(string name) => _claimed.Any(claimed => claimed.Name == name);
}
