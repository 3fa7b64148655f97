using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Generator.Tests;

/// <summary>
/// Runs the generator over files in memory, as the compiler does, and tells which steps of a run were cached, which
/// Roslyn's test kit does not.
/// </summary>
internal sealed class SpecDriver
{
    private readonly Dictionary<string, AdditionalText> _files;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation = SpecRun.EmptyShop;

    public SpecDriver(params (string Path, string Text)[] files)
    {
        var texts = files.Select(file => new SpecText(file.Path, file.Text)).ToList();
        _files = texts.ToDictionary(text => text.Path, AdditionalText (text) => text);
        _driver = SpecRun.Driver(texts);
    }

    public static GeneratorRunResult Run(params (string Path, string Text)[] files) => new SpecDriver(files).Run();

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        return _driver.GetRunResult().Results.Single();
    }

    public void Edit(string path, string text)
    {
        var edited = new SpecText(path, text);
        _driver = _driver.ReplaceAdditionalText(_files[path], edited);
        _files[path] = edited;
    }

    public void EditCSharp() => _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;"));
}
