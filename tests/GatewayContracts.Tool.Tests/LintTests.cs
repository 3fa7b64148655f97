namespace GatewayContracts.Tool.Tests;

public sealed class LintTests : IDisposable
{
    private const string Gateway = """
        gateway: TulipPay
        merchant: shop
        signature:
          field: seal
          algorithm: { accepts: { RSA: sha256-with-rsa } }
        """;

    private const string Sound = """
        gateway: TulipPay
        contract: PaidNotice
        notification: { acknowledge: ok }
        fields:
          shop: { type: String, required: true }
          order: { type: String(32) }
        """;

    private static readonly string s_broken = Sound.Replace("String(32)", "Strin(32)", StringComparison.Ordinal);

    private static readonly string s_doubtful = Sound.Replace(
        "String(32)",
        "String(32), required: true, default: A",
        StringComparison.Ordinal
    );

    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void Sound_specs_are_fine_and_nothing_is_written()
    {
        Specs(Sound);
        Assert.Equal("", _work.Run("lint").Is(0).Output);
    }

    [Fact]
    public void The_specs_of_this_repository_are_fine()
    {
        var specs = typeof(LintTests)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("lianlian/", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(specs);
        foreach (var spec in specs)
        {
            _work.Write(spec, Embedded.Text(spec));
        }

        Assert.Equal("", _work.Run("lint", "--suggestions").Is(0).Output);
    }

    [Fact]
    public void A_mistake_is_a_line_as_of_a_build()
    {
        Specs(s_broken);
        Assert.Equal(
            $"{_work.PathOf("paid.contract.yaml")}(6,18): error GWC1104: `Strin(32)` is not a type; did you mean "
                + "`String(32)`?\n",
            _work.Run("lint").Is(1).Output
        );
    }

    [Fact]
    public void A_warning_fails_when_it_is_told_to_and_can_be_silenced()
    {
        Specs(s_doubtful);

        Assert.Contains(": warning GWC1601: ", Assert.Single(_work.Run("lint").Is(0).Lines), StringComparison.Ordinal);
        Assert.Contains(
            ": error GWC1601: ",
            Assert.Single(_work.Run("lint", "--warnings-as-errors").Is(1).Lines),
            StringComparison.Ordinal
        );
        Assert.Empty(_work.Run("lint", "--no-warn", "GWC1601", "--warnings-as-errors").Is(0).Lines);
    }

    [Fact]
    public void What_only_an_editor_shows_is_told_when_asked_for()
    {
        Specs(Sound).Write("tulip.gateway.yaml", Gateway + "\nfields:\n  spare: { type: String }\n");

        Assert.Empty(_work.Run("lint").Is(0).Lines);
        Assert.Contains(
            ": info GWC1603: ",
            Assert.Single(_work.Run("lint", "--suggestions", "--warnings-as-errors").Is(0).Lines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void As_json()
    {
        Specs(s_broken);
        var answer = _work.Run("lint", "--format", "json").Is(1).Json;

        Assert.Equal((1, 0), (answer.GetProperty("errors").GetInt32(), answer.GetProperty("warnings").GetInt32()));
        var finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ("GWC1104", "error", _work.PathOf("paid.contract.yaml"), 6, 18, 6, 27),
            (
                finding.GetProperty("id").GetString(),
                finding.GetProperty("severity").GetString(),
                finding.GetProperty("path").GetString(),
                finding.GetProperty("line").GetInt32(),
                finding.GetProperty("column").GetInt32(),
                finding.GetProperty("endLine").GetInt32(),
                finding.GetProperty("endColumn").GetInt32()
            )
        );
    }

    [Fact]
    public void As_sarif_with_a_path_from_here_and_the_page_of_the_id()
    {
        Specs(Sound);
        _work.Write(
            "tulip pay/other.contract.yaml",
            s_broken.Replace("PaidNotice", "OtherNotice", StringComparison.Ordinal)
        );
        var log = _work.Run("lint", "--format", "sarif").Is(1).Json;

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal("GWC1104", rule.GetProperty("id").GetString());
        Assert.StartsWith(
            "# GWC1104: ",
            rule.GetProperty("help").GetProperty("markdown").GetString(),
            StringComparison.Ordinal
        );
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(
            ("GWC1104", 0, "error"),
            (
                result.GetProperty("ruleId").GetString(),
                result.GetProperty("ruleIndex").GetInt32(),
                result.GetProperty("level").GetString()
            )
        );
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal(
            ("tulip%20pay/other.contract.yaml", "SRCROOT"),
            (
                place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString()
            )
        );
        Assert.Equal(
            (6, 18),
            (
                place.GetProperty("region").GetProperty("startLine").GetInt32(),
                place.GetProperty("region").GetProperty("startColumn").GetInt32()
            )
        );
        Assert.Equal(
            new Uri(_work.Folder + "/").AbsoluteUri,
            run.GetProperty("originalUriBaseIds").GetProperty("SRCROOT").GetProperty("uri").GetString()
        );
    }

    [Fact]
    public void A_file_is_read_with_its_project_and_alone_is_told_of()
    {
        _work
            .Write("Shop/Shop.csproj", "<Project />")
            .Write("Shop/Gateways/tulip.gateway.yaml", Gateway + "\nfields:\n  spare: { type: Strin }\n")
            .Write("Shop/Pages/paid.contract.yaml", Sound);

        Assert.Empty(_work.Run("lint", "Shop/Pages/paid.contract.yaml").Is(0).Lines);
        Assert.Single(_work.Run("lint", "Shop").Is(1).Lines);
    }

    [Fact]
    public void Each_project_is_a_build_of_its_own()
    {
        foreach (var project in (string[])["One", "Two"])
        {
            _work
                .Write($"{project}/{project}.csproj", "<Project />")
                .Write($"{project}/tulip.gateway.yaml", Gateway)
                .Write($"{project}/paid.contract.yaml", Sound);
        }

        Assert.Empty(_work.Run("lint").Is(0).Lines);
    }

    [Fact]
    public void What_lies_elsewhere_is_given_with_it()
    {
        _work
            .Write("Pages/paid.contract.yaml", Sound)
            .Write("Elsewhere/tulip.gateway.yaml", Gateway + "\nfields:\n  spare: { type: Strin }\n");

        Assert.Contains(
            "GWC1204: There is no gateway `TulipPay`",
            Assert.Single(_work.Run("lint", "Pages").Is(1).Lines),
            StringComparison.Ordinal
        );
        Assert.Empty(_work.Run("lint", "Pages", "--with", "Elsewhere").Is(0).Lines);
    }

    [Fact]
    public void What_tools_make_is_left_out()
    {
        Specs(Sound)
            .Write("bin/paid.contract.yaml", s_broken)
            .Write(".cache/paid.contract.yaml", s_broken)
            .Write("obj/deep/paid.contract.yaml", s_broken);
        Assert.Empty(_work.Run("lint").Is(0).Lines);
    }

    [Fact]
    public void A_text_that_is_not_utf8_is_told()
    {
        Specs(Sound)
            .Write(
                "tulip.gateway.yaml",
                [.. "# "u8, 0xC4, 0xE3, .. System.Text.Encoding.UTF8.GetBytes("\n" + Gateway)]
            );
        Assert.All(_work.Run("lint").Is(1).Lines, line => Assert.Contains("GWC10", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nowhere", "nowhere does not exist. Give a spec, or a folder with specs.")]
    [InlineData(
        "notes.txt",
        "notes.txt is no spec. A spec's name ends in .gateway.yaml or .contract.yaml; rename the file."
    )]
    [InlineData("empty", "There is no spec in ")]
    [InlineData("--format=xml", "Argument 'xml' not recognized.")]
    public void A_path_that_leads_to_no_spec_is_wrong_use(string argument, string told)
    {
        _work.Write("notes.txt", "").Write("empty/notes.txt", "");
        Assert.Contains(told, _work.Run("lint", argument).Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_are_for_a_terminal_that_wants_them()
    {
        Specs(s_broken);
        var plain = _work.Run("lint").Output;
        Assert.DoesNotContain('\u001B', plain);

        _work.IsTerminal = true;
        Assert.Contains('\u001B', _work.Run("lint").Output);

        _work.Variables["TERM"] = "dumb";
        Assert.Equal(plain, _work.Run("lint").Output);
        _work.Variables["TERM"] = "xterm-256color";
        _work.Variables["NO_COLOR"] = "1";
        Assert.Equal(plain, _work.Run("lint").Output);
    }

    private Workplace Specs(string contract) =>
        _work.Write("tulip.gateway.yaml", Gateway).Write("paid.contract.yaml", contract);
}
