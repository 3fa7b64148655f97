namespace Spec.Tests.Readme;

/// <summary>
/// A whole spec file with a line <c># here</c>: a fragment takes that line's place and its indentation. What the
/// template says beside it under the same key gives way.
/// </summary>
internal static class Template
{
    private const string Here = "# here";

    public static SpecFile Whole(string name) => Place(name, "");

    public static SpecFile Place(string name, string fragment)
    {
        var text = Embedded.Text($"Templates/{name}.yaml");
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var marker = lines.FindIndex(line => line.Trim() == Here);
        var indentation = lines[marker].Length - Here.Length;
        var first = lines.FindLastIndex(marker, line => line.Length > 0 && IndentationOf(line) < indentation) + 1;
        var end = lines.FindIndex(marker, line => line.Length > 0 && IndentationOf(line) < indentation);
        end = end < 0 ? lines.Count : end;

        var written = fragment
            .Split('\n')
            .Where(line => IndentationOf(line) == 0)
            .Select(Key)
            .Where(key => key.Length > 0)
            .ToHashSet();
        var kept = new List<string>();
        var isKept = true;
        for (var i = first; i < end; i++)
        {
            isKept = IndentationOf(lines[i]) == indentation ? !written.Contains(Key(lines[i].Trim())) : isKept;
            if (lines[i].Trim() == Here)
            {
                kept.AddRange(
                    fragment
                        .TrimEnd('\n')
                        .Split('\n')
                        .Select(line => line.Length == 0 ? line : new string(' ', indentation) + line)
                );
            }
            else if (isKept)
            {
                kept.Add(lines[i]);
            }
        }

        var placed = string.Join('\n', [.. lines[..first], .. kept, .. lines[end..]]) + "\n";
        return new SpecFile(
            text.Contains("\nmerchant:", StringComparison.Ordinal)
                ? $"/readme/{name}.gateway.yaml"
                : $"/readme/{name}.contract.yaml",
            placed
        );
    }

    private static int IndentationOf(string line) => line.TakeWhile(character => character == ' ').Count();

    private static string Key(string line) => line.Length == 0 || line[0] is '#' or '-' ? "" : line.Split(':')[0];
}
