namespace Package.Tests;

/// <summary>A real project of somebody who uses the packages, restored from the folder feed.</summary>
public sealed class Consumer
{
    private readonly PackedFeed _feed;

    internal Consumer(PackedFeed feed, string folder)
    {
        _feed = feed;
        Folder = folder;
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{feed.Feed}" />
              </packageSources>
            </configuration>
            """
        );
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Folder { get; }

    /// <summary>A reference to the LianLian package, as the README tells to write it.</summary>
    public static string LianLian => Reference("GatewayContracts.LianLian", PackedFeed.Version);

    public static string Reference(string package, string version) =>
        $"""<PackageReference Include="{package}" Version="{version}" />""";

    public Consumer Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    /// <summary>Also asks the feeds of this machine, for what a folder feed cannot have.</summary>
    public Consumer WithMachineFeeds()
    {
        Write(
            "nuget.config",
            $"""<configuration><packageSources><add key="packed" value="{_feed.Feed}" /></packageSources></configuration>"""
        );
        return this;
    }

    /// <summary>Writes a project file that treats warnings as errors.</summary>
    public Consumer Project(string path, string items, string properties = "", string outputType = "Exe") =>
        Write(
            path,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>{outputType}</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """
        );

    internal Task<CommandResult> DotnetAsync(params string[] arguments) => ExecuteAsync(ProgramStart.Dotnet, arguments);

    internal Task<CommandResult> ExecuteAsync(string program, params string[] arguments) =>
        Command.RunAsync(program, Folder, _feed.Packages, arguments);

    internal System.Diagnostics.Process Start(params string[] arguments) =>
        Command.Start(ProgramStart.Dotnet, Folder, _feed.Packages, arguments);

    internal Task<CommandResult> BuildAsync(params string[] arguments) =>
        DotnetAsync(["build", "-nologo", "-nodeReuse:false", .. arguments]);

    internal async Task<string> RunAsync(string project = ".")
    {
        var run = await DotnetAsync("run", "--project", project, "--no-build");
        return run.Succeeded().Output.Trim();
    }
}
