namespace Package.Tests;

/// <summary>
/// Packs the repository once into a folder feed, beside a package cache that begins empty. Shared by all test classes.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public const string Version = "0.1.0-test";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway-contracts-");

    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>The package cache of all consumers.</summary>
    public string Packages => Path.Combine(_folder.FullName, "packages");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Feed);
        foreach (
            var project in (string[])
                [
                    "runtime/GatewayContracts",
                    "runtime/GatewayContracts.AspNetCore",
                    "runtime/GatewayContracts.BouncyCastle",
                    "runtime/GatewayContracts.DependencyInjection",
                    "runtime/GatewayContracts.EntityFrameworkCore",
                    "runtime/GatewayContracts.Testing",
                    "spec/lianlian",
                    "tool/GatewayContracts.Tool",
                ]
        )
        {
            await PackAsync(Path.Combine(Checkout.Root, project), Version, "--no-build");
        }
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
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
        var nuspecs = Directory
            .CreateDirectory(Path.Combine(_folder.FullName, "nuspec", Guid.NewGuid().ToString("N")))
            .FullName;
        string[] arguments =
        [
            "pack",
            "-c",
            Checkout.Configuration,
            "-o",
            Feed,
            $"-p:Version={version}",
            $"-p:NuspecOutputPath={nuspecs}/",
            "-nologo",
            .. more,
        ];
        (await Command.RunAsync("dotnet", project, Packages, arguments)).Succeeded();
    }
}
