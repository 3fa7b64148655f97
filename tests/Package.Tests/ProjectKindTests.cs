using System.Text.RegularExpressions;

namespace Package.Tests;

/// <summary>
/// Of a project that the packages cannot serve, or not as it is, the build says so once; nothing else fails, and nobody
/// else's YAML is spoken of.
/// </summary>
[Collection(UsesPackages.Name)]
public sealed partial class ProjectKindTests(PackedFeed feed)
{
    private const string Gateway =
        "gateway: TulipPay\nmerchant: shop\nsignature:\n  field: seal\n  algorithm: { accepts: { RSA: "
        + "sha256-with-rsa } }\n";
    private const string Contract =
        "gateway: TulipPay\ncontract: PaidNotice\nnotification: { acknowledge: ok }\nfields:\n  shop: { type: "
        + "String, required: true }\n";
    private const string UsesNotice =
        "internal static class Uses { public static TulipPay.PaidNotice? Notice => null; }";
    private const string BehindLibrary = """<ProjectReference Include="../Library/Library.csproj" />""";

    private static readonly string s_own = Consumer.Reference("GatewayContracts", PackedFeed.Version);

    [Fact]
    public async Task Each_is_told_in_one_sentence()
    {
        var consumer = feed.NewConsumer("Kinds");
        Add(consumer, "Library/Library.csproj", Consumer.LianLian);

        Add(consumer, "Visual/Visual.vbproj", Consumer.LianLian);
        Add(consumer, "VisualBehind/VisualBehind.vbproj", BehindLibrary, specs: true);
        Add(
            consumer,
            "Functional/Functional.fsproj",
            Consumer.LianLian + """<Compile Include="Module.fs" />""",
            "<DisableImplicitFSharpCoreReference>true</DisableImplicitFSharpCoreReference>"
        );
        consumer.Write("Functional/Module.fs", "module Functional");
        Add(consumer, "Eleven/Eleven.csproj", s_own, "<LangVersion>11</LangVersion>", specs: true);
        Add(consumer, "Iso/Iso.csproj", Consumer.LianLian, "<LangVersion>ISO-2</LangVersion>");
        Add(
            consumer,
            "OldCompiler/OldCompiler.csproj",
            s_own,
            target: "<PropertyGroup><CompilerApiVersion>roslyn4.7</CompilerApiVersion></PropertyGroup>",
            specs: true
        );
        Add(
            consumer,
            "NoCompiler/NoCompiler.csproj",
            s_own,
            target: "<PropertyGroup><CompilerApiVersion></CompilerApiVersion></PropertyGroup>",
            specs: true
        );
        Add(
            consumer,
            "NoGenerator/NoGenerator.csproj",
            Consumer.LianLian,
            target: """<ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup>"""
        );
        Add(
            consumer,
            "Kept/Kept.csproj",
            s_own,
            "<EmitCompilerGeneratedFiles>true</"
                + "EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>Generated</"
                + "CompilerGeneratedFilesOutputPath>",
            specs: true
        );
        consumer.Write(
            "Kept/Generated/GatewayContracts.Generator/GatewayContracts.Generator.ContractGenerator/"
                + "TulipPay.PaidNotice.g.cs",
            "namespace TulipPay { public class PaidNotice; }"
        );
        Add(
            consumer,
            "Browser/Browser.csproj",
            s_own,
            target: "<PropertyGroup><TargetPlatformIdentifier>browser</TargetPlatformIdentifier></PropertyGroup>",
            specs: true
        );

        Add(consumer, "Behind/Behind.csproj", BehindLibrary, specs: true);
        consumer
            .Write("Behind/deploy/shop.gateway.yaml", "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\n")
            .Write("Behind/pact.contract.yml", "request:\n  method: GET\n");
        Add(consumer, "Misnamed/Misnamed.csproj", s_own);
        consumer
            .Write("Misnamed/refund.yaml", Contract)
            .Write("Misnamed/specs/tulip.YML", Gateway)
            .Write(
                "Misnamed/more.yml",
                Contract.Replace("contract: PaidNotice", "extends: PaidNotice", StringComparison.Ordinal)
            )
            .Write("Misnamed/deep/down/late.contract.yml", "")
            .Write("Misnamed/openapi.yaml", "openapi: 3.1.0\n")
            .Write("Misnamed/specs/values.yaml", "gateway:\n  enabled: true\n")
            .Write("Misnamed/deep/refund.yaml", Contract)
            .Write("Misnamed/it's (odd); $(x) %41.yaml", Contract);

        Add(
            consumer,
            "ListedTwice/ListedTwice.csproj",
            s_own
                + """<AdditionalFiles Include="paid.contract.yaml;$(MSBuildThisFileDirectory)tulip.gateway.yaml" />""",
            specs: true
        );
        consumer.Write("ListedTwice/Uses.cs", UsesNotice);
        Add(
            consumer,
            "NoDefaults/NoDefaults.csproj",
            s_own + """<Compile Include="Uses.cs" />""",
            "<EnableDefaultItems>false</EnableDefaultItems>",
            specs: true
        );
        consumer.Write("NoDefaults/Uses.cs", UsesNotice);
        Add(
            consumer,
            "Copied/Copied.csproj",
            s_own + """<None Update="paid.contract.yaml" CopyToOutputDirectory="PreserveNewest" />""",
            specs: true
        );
        consumer.Write("Copied/Uses.cs", UsesNotice);
        Add(
            consumer,
            "Nothing/Nothing.vbproj",
            Consumer.LianLian,
            "<GatewayContractsGenerate>false</GatewayContractsGenerate>"
        );

        var build = (await consumer.BuildAsync()).Failed();

        Assert.Equal(
            [
                "Behind: warning GWC3006: Nothing is generated from paid.contract.yaml, tulip.gateway.yaml: ",
                "Browser: warning GWC3007: This project runs in a browser, ",
                "Eleven: error GWC3001: GatewayContracts generates C# 12, and this project sets LangVersion to 11. ",
                "Functional: error GWC3002: GatewayContracts generates C#, and the language of this project is F#: ",
                "Iso: error GWC3001: GatewayContracts generates C# 12, and this project sets LangVersion to ISO-2. ",
                "Kept: error GWC3004: The generated files are compiled twice, ",
                "Misnamed: warning GWC3005: This looks like a spec and is not read: specs are named "
                    + "*.gateway.yaml and *.contract.yaml. Rename it to it's (odd); $(x) %41.contract.yaml.",
                "Misnamed: warning GWC3005: This looks like a spec and is not read: specs are named "
                    + "*.gateway.yaml and *.contract.yaml. Rename it to late.contract.yaml.",
                "Misnamed: warning GWC3005: This looks like a spec and is not read: specs are named "
                    + "*.gateway.yaml and *.contract.yaml. Rename it to more.contract.yaml.",
                "Misnamed: warning GWC3005: This looks like a spec and is not read: specs are named "
                    + "*.gateway.yaml and *.contract.yaml. Rename it to refund.contract.yaml.",
                "Misnamed: warning GWC3005: This looks like a spec and is not read: specs are named "
                    + "*.gateway.yaml and *.contract.yaml. Rename it to tulip.gateway.yaml.",
                "NoCompiler: error GWC3001: GatewayContracts needs a C# compiler of version 4.8 or later, and "
                    + "this build has 0.0. ",
                "NoGenerator: error GWC3003: The generator of GatewayContracts is taken out ",
                "OldCompiler: error GWC3001: GatewayContracts needs a C# compiler of version 4.8 or later, and "
                    + "this build has 4.7. ",
                "Visual: error GWC3002: GatewayContracts generates C#, and the language of this project is VB: ",
                "VisualBehind: error GWC3002: GatewayContracts generates C#, and the language of this project is VB: ",
            ],
            Told(build),
            (expected, told) => told.StartsWith(expected, StringComparison.Ordinal)
        );
        Assert.Equal(
            Contract,
            File.ReadAllText(Path.Combine(consumer.Folder, "Copied/bin/Debug/net10.0/paid.contract.yaml"))
        );
        Assert.All(
            (string[])["gateway.schema.json", "contract.schema.json", "definitions.schema.json"],
            schema =>
                Assert.Equal(
                    File.ReadAllText(RepositoryRoot.PathOf($"spec/{schema}")),
                    File.ReadAllText(Path.Combine(consumer.Folder, "Library/obj/GatewayContracts", schema))
                )
        );
    }

    [Theory]
    [InlineData("GatewayContracts", "net8.0")]
    [InlineData("GatewayContracts.LianLian", "netstandard2.0")]
    [InlineData("GatewayContracts.LianLian", "net48")]
    public async Task Another_framework_is_refused_when_packages_are_restored(string package, string framework)
    {
        var consumer = feed.NewConsumer()
            .Project(
                "Consumer.csproj",
                Consumer.Reference(package, PackedFeed.Version),
                "<DisableImplicitFrameworkReferences>true</"
                    + "DisableImplicitFrameworkReferences><AutomaticallyUseReferenceAssemblyPackages>false</"
                    + "AutomaticallyUseReferenceAssemblyPackages>"
            );
        consumer.Write(
            "Consumer.csproj",
            File.ReadAllText(Path.Combine(consumer.Folder, "Consumer.csproj"))
                .Replace("net10.0", framework, StringComparison.Ordinal)
        );

        var restore = (await consumer.DotnetAsync("restore", "-nologo")).Failed();

        Assert.Contains(
            $"error NU1202: Package {package} {PackedFeed.Version} is not compatible with {framework} ",
            Assert.Single(restore.Lines(package)),
            StringComparison.Ordinal
        );
    }

    private static void Add(
        Consumer consumer,
        string path,
        string items,
        string properties = "",
        string target = "",
        bool specs = false
    )
    {
        consumer.Project(
            path,
            items,
            properties + "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
            outputType: "Library"
        );
        var project = File.ReadAllText(Path.Combine(consumer.Folder, path));
        consumer.Write(
            path,
            project.Replace(
                "</Project>",
                $"""<Target Name="Otherwise" BeforeTargets="FindGatewayContractsSpecs">{target}</Target></Project>""",
                StringComparison.Ordinal
            )
        );
        if (specs)
        {
            var folder = Path.GetDirectoryName(path);
            consumer.Write($"{folder}/tulip.gateway.yaml", Gateway).Write($"{folder}/paid.contract.yaml", Contract);
        }

        var projects = Directory
            .GetFiles(consumer.Folder, "*.??proj", SearchOption.AllDirectories)
            .Select(file => $"""<Project Path="{Path.GetRelativePath(consumer.Folder, file).Replace('\\', '/')}" />""");
        consumer.Write("Kinds.slnx", $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
    }

    private static IEnumerable<string> Told(CommandResult build) =>
        build
            .Output.Split('\n')
            .Select(line => Message().Match(line))
            .Where(line => line.Success)
            .Select(line => $"{line.Groups["project"].Value}: {line.Groups["told"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<told>(error|warning) [A-Z]+\d+: .*) \[.*[/\\](?<project>\w+)\.\w\wproj\]")]
    private static partial Regex Message();
}
