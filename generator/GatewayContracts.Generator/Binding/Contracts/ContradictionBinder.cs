using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The <c>contradictions</c> key: what a page prints outside its tables and what does not hold. No C# comes of it; it
/// is held to be whole, for those who read the specs.
/// </summary>
internal static class ContradictionBinder
{
    public static void Check(Section file, Problems problems)
    {
        foreach (var item in file.Items("contradictions", "a list of what the docs say and what does not hold"))
        {
            var keys = Section.ReadItem(item, "contradictions", KeyList.Contradiction, problems);
            if (item is not YamlMapping { Entries.Count: > 0 })
            {
                continue;
            }

            foreach (var key in KeyList.Contradiction.Keys)
            {
                // A value that is not a text is reported by its kind.
                _ = keys.Text(key);
                if (!keys.Has(key))
                {
                    problems.Report(Descriptors.MissingKey, keys.At, "A contradiction", key, Advice(key));
                }
            }
        }
    }

    private static string Advice(string key) =>
        key switch
        {
            "about" => "write what it is about, such as `the endpoint`",
            "printed" => "write what the page prints",
            "holds" => "write what holds in its place",
            _ => "say why the spec departs from the docs",
        };
}
