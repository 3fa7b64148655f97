using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Benchmarks;

/// <summary>
/// From the start of a trimmed program to its first signed request, key and account included, beside a trimmed program
/// that writes one line. Both are published, then started by turns; the times are those of whole processes.
/// </summary>
internal static class StartTable
{
    private const int WarmUps = 5;
    private const int Rounds = 41;

    private const string Bare = """Console.WriteLine("started");""";

    private const string FirstRequest = """
        using GatewayContracts;
        using LianLian;

        var key = SigningKey.Parse(File.ReadAllText(args[0]));
        var keys = new KeyRing(VerificationKey.Parse(File.ReadAllText(args[1])));
        var account = new MerchantAccount("201304121000001004", key, keys);
        Console.WriteLine(SignedMessage.Seal(new PaymentResultQueryRequest { NoOrder = "A1" }, account).Body.Length);
        """;

    public static void Print()
    {
        using var folder = new TemporaryFolder();
        using RSA merchant = RSA.Create(2048),
            gateway = RSA.Create(2048);
        string[] keys =
        [
            folder.Write("merchant.pem", merchant.ExportPkcs8PrivateKeyPem()),
            folder.Write("gateway.pem", gateway.ExportSubjectPublicKeyInfoPem()),
        ];
        var bare = Published(folder, "Bare", Bare, import: "");
        var first = Published(
            folder,
            "FirstRequest",
            FirstRequest,
            $"""<Import Project="{RepositoryRoot.PathOf("spec/lianlian/LianLian.InRepository.props")}" />"""
        );
        Print(bare, first, keys);
    }

    private static void Print(string bare, string first, string[] keys)
    {
        var (floors, times) = (new double[Rounds], new double[Rounds]);
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var (bareTime, firstTime) = (Start(bare, []), Start(first, keys));
            if (round >= 0)
            {
                (floors[round], times[round]) = (bareTime, firstTime);
            }
        }

        Array.Sort(floors);
        Array.Sort(times);
        var (median, floor) = (times[Rounds / 2], floors[Rounds / 2]);
        Console.WriteLine("| a trimmed program | bare, ms | to the first signed request, ms | ratio | of the least |");
        Console.WriteLine("|:-|-:|-:|-:|-:|");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| start to end | {floor:0.0} | {median:0.0} | {median / floor:0.00} | {times[0] / floors[0]:0.00} |"
            )
        );
    }

    // In milliseconds.
    private static double Start(string program, string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(started);
        return process.ExitCode == 0
            ? elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    // A trimmed program that needs nothing of the machine, in a folder of its own.
    private static string Published(TemporaryFolder folder, string name, string program, string import)
    {
        var project = Path.GetDirectoryName(folder.Write($"{name}/Program.cs", program))!;
        folder.Write(
            $"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {import}
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                <SelfContained>true</SelfContained>
                <PublishTrimmed>true</PublishTrimmed>
              </PropertyGroup>
            </Project>
            """
        );
        var output = Path.Combine(project, "out");
        var publish = ProgramRun
            .DotnetAsync(project, "publish", "-c", "Release", "-o", output)
            .GetAwaiter()
            .GetResult();
        return publish.ExitCode == 0
            ? Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name)
            : throw new InvalidOperationException(publish.Output + publish.Errors);
    }
}
