using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Binding;

/// <summary>The types that one file generates, each with the place that names it.</summary>
internal sealed class TypeNames(Problems problems)
{
    private readonly List<(string Name, SourceSpan At)> _claimed = [];

    public IReadOnlyList<(string Name, SourceSpan At)> Claimed => _claimed;

    /// <summary>Gives the name to use: the one wanted, or where another type of the file has it, one that keeps the rest usable.</summary>
    public string Claim(string name, SourceSpan at)
    {
        if (_claimed.Any(claimed => claimed.Name == name))
        {
            problems.Report(Descriptors.DuplicateType, at, name, "another part of this file");
            var number = 2;
            while (_claimed.Any(claimed => claimed.Name == name + number))
            {
                number++;
            }

            name += number;
        }

        _claimed.Add((name, at));
        return name;
    }
}
