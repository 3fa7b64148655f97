namespace Repository.Tests;

/// <summary>The repository's files, wherever the tests were started from.</summary>
internal static class Checkout
{
    private static readonly string[] s_madeByTools =
    [
        ".git",
        ".vs",
        ".idea",
        ".vscode",
        "bin",
        "obj",
        "artifacts",
        "TestResults",
        "BenchmarkDotNet.Artifacts",
        "node_modules",
    ];
    private static readonly string[] s_texts =
    [
        ".cs",
        ".csproj",
        ".props",
        ".targets",
        ".sln",
        ".slnx",
        ".md",
        ".yaml",
        ".yml",
        ".json",
        ".jsonl",
        ".tsv",
        ".txt",
        ".sh",
        ".xml",
        ".pem",
        ".editorconfig",
        ".globalconfig",
        ".gitattributes",
        ".gitignore",
        "",
    ];

    public static string Root { get; } = RepositoryRoot.Folder;

    /// <summary>The paths of all text files, relative to the root, with slashes; what tools make is left out.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. FilesUnder(Root)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static IEnumerable<string> Under(params string[] folders) =>
        Files.Where(file => folders.Any(folder => file.StartsWith(folder + "/", StringComparison.Ordinal)));

    public static IEnumerable<string> CSharp(params string[] folders) =>
        (folders.Length == 0 ? Files : Under(folders)).Where(file => file.EndsWith(".cs", StringComparison.Ordinal));

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The places of a file's lines at fault, as <c>file(line): what</c>.</summary>
    public static IEnumerable<string> Lines(string file, Func<string, string?> fault) =>
        Read(file)
            .Split('\n')
            .Select((line, number) => (Fault: fault(line), Number: number + 1))
            .Where(line => line.Fault is not null)
            .Select(line => $"{file}({line.Number}): {line.Fault}");

    private static IEnumerable<string> FilesUnder(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Where(file => s_texts.Contains(Path.GetExtension(file)))
            .Concat(
                Directory
                    .EnumerateDirectories(folder)
                    .Where(inner => !s_madeByTools.Contains(Path.GetFileName(inner)))
                    .SelectMany(FilesUnder)
            );
}
