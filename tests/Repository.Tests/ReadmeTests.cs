namespace Repository.Tests;

/// <summary>What the README says is so.</summary>
public class ReadmeTests
{
    private const string SampleCommand = "dotnet run --project samples/Merchant";
    private const string TestCommand = "dotnet test";

    private static readonly Markdown s_readme = Markdown.Read("README.md");
    private static readonly Lazy<ReadmeProgram> s_program = new(() => ReadmeProgram.Compile(s_readme));

    [Fact]
    public void Its_code_compiles() =>
        Faults.None(
            s_program.Value.CompilerMistakes,
            "The csharp blocks of README.md, one after the other, are one program; it must compile without a "
                + "warning. The lines are the README's:"
        );

    [Fact]
    public void Its_specs_bind() =>
        Faults.None(
            s_program.Value.SpecMistakes,
            "The yaml blocks of README.md are specs beside spec/lianlian; mend the block, or the README's words "
                + "about the language:"
        );

    [Fact]
    public void The_mistake_it_quotes_is_reported_so()
    {
        const string Name = "order-note.contract.yaml",
            Right = "required: true, doc",
            Wrong = "requird: true, doc";
        var spec = string.Join('\n', s_readme.Blocks("yaml").First().Lines) + "\n";
        var reported = ReadmeProgram.MistakesOf(Name, spec.Replace(Right, Wrong, StringComparison.Ordinal));
        Assert.True(
            reported is [var only] && s_readme.Text.Contains($"> {only}\n", StringComparison.Ordinal),
            $"README.md quotes the mistake of `{Wrong}` in its first yaml block; the generator reports: "
                + $"{string.Join("; ", reported)}"
        );
    }

    [Fact]
    public void It_has_code_and_a_spec()
    {
        Assert.True(
            s_readme.Blocks("csharp").Count() >= 5,
            "README.md shows C# in ```csharp blocks, the only ones that are compiled; this test found fewer than five."
        );
        Assert.True(s_readme.Blocks("yaml").Any(), "README.md shows a spec in a ```yaml block; this test found none.");
    }

    [Fact]
    public void Its_commands_are_the_two()
    {
        var commands = s_readme.Blocks("bash").SelectMany(block => block.Lines).Where(line => line.Trim().Length > 0);
        Assert.Equal([SampleCommand, TestCommand], commands);
    }

    [Fact]
    public void The_continuous_build_runs_its_test_command()
    {
        var commands = Checkout
            .Read(".ci/run")
            .Split('\n')
            .Where(line => line.TrimStart().StartsWith("dotnet ", StringComparison.Ordinal))
            .Select(line => line.Split(" 2>&1")[0].Split('|')[0].Trim())
            .ToList();
        Assert.True(
            commands is [TestCommand],
            $".ci/run must run exactly the README's `{TestCommand}`, and no other dotnet command; it runs: "
                + $"{string.Join("; ", commands)}."
        );
    }

    [Fact]
    public void It_explains_every_reason()
    {
        var outcomes = typeof(Outcome<>)
            .Assembly.GetExportedTypes()
            .Where(type =>
                type.BaseType is { IsGenericType: true } parent
                && parent.GetGenericTypeDefinition() == typeof(Outcome<>)
            )
            .Select(type => type.Name.Split('`')[0]);
        var unexplained = Enum.GetNames<RefusalReason>()
            .Concat(Enum.GetNames<UnknownReason>())
            .Concat(Enum.GetNames<ViolationKind>())
            .Concat(outcomes)
            .Where(name => !s_readme.Names(name));
        Faults.None(
            unexplained,
            "README.md explains every refusal, outcome, unknown outcome and violation by its name in backticks; "
                + "add a row or sentence for:"
        );
    }

    [Fact]
    public void It_lists_the_refusals_in_the_order_in_which_they_are_found()
    {
        var listed = s_readme
            .Text.Split("\n| Reason | The message | Refused because |\n", 2)[1]
            .Split("\n\n")[0]
            .Split('\n')
            .Skip(1)
            .SelectMany(row => row.Split('|')[1].Split(',').Select(name => name.Trim(' ', '`')));
        Assert.Equal(Enum.GetNames<RefusalReason>(), listed);
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        var dead = s_readme
            .RelativeLinks.Where(target => !Path.Exists(Checkout.PathOf(target.Split('#')[0])))
            .Concat(s_readme.HeadingLinks.Except(s_readme.Headings));
        Faults.None(dead, "These links of README.md lead to no file and no heading:");
    }
}
