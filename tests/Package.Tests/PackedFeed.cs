namespace Package.Tests;

/// <summary>
/// Packs the repository once into a folder feed, beside a package cache that begins empty. Shared by all test classes.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
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

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway-contracts-");

    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>The package cache of all consumers.</summary>
    public string Packages => Path.Combine(_folder.FullName, "packages");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        // One build for all: each of its own would load MSBuild and the compiler's tasks anew.
        var build = Path.Combine(_folder.FullName, "pack.proj");
        await File.WriteAllTextAsync(
            build,
            $"""
            <Project>
              <Target Name="PackAll">
                <MSBuild Projects="{string.Join(';', s_packed.Select(path => Path.Combine(Checkout.Root, path)))}"
                         Targets="Pack"
                         Properties="NoBuild=true;Configuration={Checkout.Configuration};Version={Version};PackageOutputPath={Feed};NuspecOutputPath={NewNuspecs()}"
                         BuildInParallel="true" />
              </Target>
            </Project>
            """
        );
        (await Command.RunAsync("dotnet", _folder.FullName, Packages, "msbuild", build, "-nologo", "-m")).Succeeded();
    }

    public async Task DisposeAsync()
    {
        await EndCompilerServerAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>A project of a consumer, in a folder of its own.</summary>
    public Consumer NewConsumer(string name = "Consumer") =>
        new(
            this,
            Directory
                .CreateDirectory(Path.Combine(_folder.FullName, "work", Guid.NewGuid().ToString("N"), name))
                .FullName
        );

    internal async Task PackAsync(string project, string version, params string[] more)
    {
        string[] arguments =
        [
            "pack",
            "-c",
            Checkout.Configuration,
            "-o",
            Feed,
            $"-p:Version={version}",
            $"-p:NuspecOutputPath={NewNuspecs()}",
            "-nologo",
            .. more,
        ];
        (await Command.RunAsync("dotnet", project, Packages, arguments)).Succeeded();
    }

    private async Task EndCompilerServerAsync()
    {
        var project = Path.Combine(Checkout.Root, s_packed[0]);
        var compiler = await Command.RunAsync(
            "dotnet",
            _folder.FullName,
            Packages,
            "msbuild",
            project,
            "-getProperty:RoslynTargetsPath"
        );
        var server = Path.Combine(compiler.Succeeded().Output.Trim(), "bincore", "VBCSCompiler.dll");
        string[] shutdown = [server, "-shutdown", $"-pipename:{Command.CompilerServer}"];
        (await Command.RunAsync("dotnet", _folder.FullName, Packages, shutdown)).Succeeded();
    }

    private string NewNuspecs() =>
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "nuspec", Guid.NewGuid().ToString("N"))).FullName
        + "/";
}
