namespace Package.Tests;

/// <summary>
/// The shop of tests/NativeShop, with the packages in place of the repository's projects, compiled ahead of time to
/// native code.
/// </summary>
[Collection(UsesPackages.Name)]
public sealed class NativeTests(PackedFeed feed)
{
    private static readonly string[] s_linkers = ["clang", "gcc"];

    [Fact]
    public async Task A_shop_publishes_without_a_warning_and_runs()
    {
        Assert.True(
            OperatingSystem.IsWindows() || s_linkers.Any(IsInPath),
            "A native publish needs a linker, and neither clang nor gcc is in PATH; install one of them."
        );
        var consumer = feed.NewConsumer("NativeShop")
            .WithMachineFeeds()
            .Write(
                "NativeShop.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <PublishAot>true</PublishAot>
                    <TrimmerSingleWarn>false</TrimmerSingleWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    {Consumer.LianLian}
                    {Consumer.Reference("GatewayContracts.AspNetCore", PackedFeed.Version)}
                    {Consumer.Reference("GatewayContracts.DependencyInjection", PackedFeed.Version)}
                  </ItemGroup>
                </Project>
                """
            );
        foreach (var file in Directory.GetFiles(RepositoryRoot.PathOf("tests/NativeShop"), "*.cs"))
        {
            consumer.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        var publish = (await consumer.DotnetAsync("publish", "-nologo", "-nodeReuse:false", "-o", "out")).Succeeded();
        Assert.Empty(publish.Lines("warning "));

        var program = Path.Combine(
            consumer.Folder,
            "out",
            OperatingSystem.IsWindows() ? "NativeShop.exe" : "NativeShop"
        );
        var run = (await consumer.ExecuteAsync(program)).Succeeded();
        Assert.Equal(
            [
                "answered: 210.97",
                """{"ret_code":"0000","ret_msg":"交易成功"}""",
                """{"ret_code":"9999","ret_msg":"交易失败"}""",
                "paid: A1 210.97",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );
    }

    private static bool IsInPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
