namespace Package.Tests;

/// <summary>
/// What is packed without a version gets one that is its own and later than those before, so that no feed and no cache
/// serves what was packed earlier.
/// </summary>
public sealed class VersionStampTests : IDisposable
{
    private const string Spec = "spec/pay.contract.yaml";

    private readonly TemporaryFolder _sources = new();

    public VersionStampTests()
    {
        const string Targets = "packaging/PackageVersion.targets";
        _sources.Write(Targets, File.ReadAllText(RepositoryRoot.PathOf(Targets)));
        _sources.Write(
            "packed.proj",
            """<Project><PropertyGroup><VersionPrefix>1.2.3</VersionPrefix></PropertyGroup><Import Project="packaging/PackageVersion.targets" /></Project>"""
        );
        _sources.Write(Spec, "contract: Pay\n");
        foreach (var file in Directory.GetFiles(_sources.FullName, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        _sources.Write("spec/obj/built.txt", "later than every source");
    }

    public void Dispose() => _sources.Dispose();

    [Fact]
    public async Task Without_git_the_newest_source_file_gives_it()
    {
        Write(new DateTime(2021, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Assert.Equal("1.2.3-dev.20210203040506", await VersionAsync());
    }

    [Fact]
    public async Task A_commit_has_its_own_time_and_an_edit_a_later_one()
    {
        await GitAsync("init", "--quiet");
        await GitAsync("add", "--all");
        await GitAsync(
            "-c",
            "user.name=x",
            "-c",
            "user.email=x@example.com",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "--quiet",
            "--message",
            "x"
        );
        Assert.Equal("1.2.3-dev.20220304050607", await VersionAsync());

        Write(new DateTime(2023, 4, 5, 6, 7, 8, DateTimeKind.Utc));
        Assert.Equal("1.2.3-dev.20230405060708", await VersionAsync());
    }

    [Theory]
    [InlineData("-p:Version=2.0.0")]
    [InlineData("-p:VersionSuffix=rc.1")]
    public async Task A_version_that_is_given_stays(string property) => Assert.Equal("", await VersionAsync(property));

    private void Write(DateTime time)
    {
        var spec = _sources.PathOf(Spec);
        File.AppendAllText(spec, "# edited\n");
        File.SetLastWriteTimeUtc(spec, time);
    }

    private async Task<string> VersionAsync(params string[] properties)
    {
        var run = await Command.RunAsync(
            ProgramStart.Dotnet,
            _sources.FullName,
            _sources.FullName,
            [
                "msbuild",
                "packed.proj",
                "-nologo",
                "-t:StampPackageVersion",
                "-getProperty:PackageVersion",
                .. properties,
            ]
        );
        return run.Succeeded().Output.Trim();
    }

    private async Task GitAsync(params string[] arguments)
    {
        var start = ProgramStart.Of("git", _sources.FullName, arguments);
        start.Environment["GIT_COMMITTER_DATE"] = "2022-03-04T13:06:07+08:00";
        var run = await ProgramRun.OfAsync(start);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }
}
