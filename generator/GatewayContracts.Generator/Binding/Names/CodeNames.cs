using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>Gives the codes of one enum their C# names, each once.</summary>
internal sealed class CodeNames(Problems problems)
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal)
    {
        ["Unrecognized"] = "which stands for codes that the docs do not have",
        ["value__"] = "which every C# enum already has",
    };

    private int _count;

    public string Claim(string code, YamlScalar name)
    {
        if (!Identifier.IsValid(name.Text))
        {
            problems.Report(
                Descriptors.NotAnIdentifier,
                name.At,
                name.Text,
                $"the code `{code}`",
                Identifier.Form + "InProgress"
            );
            return Fallback(code);
        }

        if (_taken.TryGetValue(name.Text, out var reason))
        {
            problems.Report(Descriptors.CodeNameTaken, name.At, code, name.Text, reason);
            return Fallback(code);
        }

        _taken.Add(name.Text, $"which the code `{code}` already has");
        return name.Text;
    }

    /// <summary>A name for a code whose own cannot be used, so that the enum keeps the code.</summary>
    public string Fallback(string code)
    {
        var name = "Code" + (++_count).ToString(CultureInfo.InvariantCulture);
        while (_taken.ContainsKey(name))
        {
            name += "_";
        }

        _taken.Add(name, $"which the code `{code}` already has");
        return name;
    }
}
