namespace Package.Tests;

/// <summary>
/// Packs the repository once into a folder feed, beside a package cache that begins empty. Shared by all test classes.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime, IDisposable
{
    public const string Version = "0.1.0-test";

    private static readonly string[] s_packed =
    [
        "runtime/GatewayContracts/GatewayContracts.csproj",
        "runtime/GatewayContracts.AspNetCore/GatewayContracts.AspNetCore.csproj",
        "runtime/GatewayContracts.BouncyCastle/GatewayContracts.BouncyCastle.csproj",
        "runtime/GatewayContracts.DependencyInjection/GatewayContracts.DependencyInjection.csproj",
        "runtime/GatewayContracts.EntityFrameworkCore/GatewayContracts.EntityFrameworkCore.csproj",
        "runtime/GatewayContracts.Testing/GatewayContracts.Testing.csproj",
        "spec/lianlian/GatewayContracts.LianLian.csproj",
        "tool/GatewayContracts.Tool/GatewayContracts.Tool.csproj",
    ];

    private readonly TemporaryFolder _folder = new();

    public string Feed => _folder.PathOf("feed");

    /// <summary>The package cache of all consumers.</summary>
    public string Packages => _folder.PathOf("packages");

    public async Task InitializeAsync()
    {
        _folder.Subfolder("feed");
        // One build for all: each of its own would load MSBuild and the compiler's tasks anew.
        var build = _folder.Write(
            "pack.proj",
            $"""
            <Project>
              <Target Name="PackAll">
                <MSBuild Projects="{string.Join(';', s_packed.Select(RepositoryRoot.PathOf))}"
                         Targets="Pack"
                         Properties="NoBuild=true;Configuration={BuildConfiguration.Name};Version={Version};PackageOutputPath={Feed};NuspecOutputPath={NewNuspecs()}"
                         BuildInParallel="true" />
              </Target>
            </Project>
            """
        );
        (
            await Command.RunAsync(ProgramStart.Dotnet, _folder.FullName, Packages, "msbuild", build, "-nologo", "-m")
        ).Succeeded();
    }

    // Before Dispose: a compiler that runs holds its files.
    public Task DisposeAsync() => EndCompilerServerAsync();

    public void Dispose() => _folder.Dispose();

    /// <summary>A project of a consumer, in a folder of its own.</summary>
    public Consumer NewConsumer(string name = "Consumer") =>
        new(this, _folder.Subfolder($"work/{Guid.NewGuid():N}/{name}"));

    internal async Task PackAsync(string project, string version, params string[] more)
    {
        string[] arguments =
        [
            "pack",
            "-c",
            BuildConfiguration.Name,
            "-o",
            Feed,
            $"-p:Version={version}",
            $"-p:NuspecOutputPath={NewNuspecs()}",
            "-nologo",
            .. more,
        ];
        (await Command.RunAsync(ProgramStart.Dotnet, project, Packages, arguments)).Succeeded();
    }

    private async Task EndCompilerServerAsync()
    {
        var project = RepositoryRoot.PathOf(s_packed[0]);
        var compiler = await Command.RunAsync(
            ProgramStart.Dotnet,
            _folder.FullName,
            Packages,
            "msbuild",
            project,
            "-getProperty:RoslynTargetsPath"
        );
        var server = Path.Combine(compiler.Succeeded().Output.Trim(), "bincore", "VBCSCompiler.dll");
        string[] shutdown = [server, "-shutdown", $"-pipename:{Command.CompilerServer}"];
        (await Command.RunAsync(ProgramStart.Dotnet, _folder.FullName, Packages, shutdown)).Succeeded();
    }

    private string NewNuspecs() => _folder.Subfolder($"nuspec/{Guid.NewGuid():N}") + "/";
}
