using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>The pipeline does no more than it must, and gives the same everywhere.</summary>
public partial class PipelineTests
{
    private const int Many = 12;

    private static readonly string[] Sources = ["ContractSource", "GatewaySource"];

    [Fact]
    public void Nothing_runs_again_where_nothing_changed()
    {
        var driver = new SpecDriver(All);
        driver.Run();

        Assert.All(Outputs(driver.Run()), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edit_of_other_code_runs_nothing()
    {
        var driver = new SpecDriver(All);
        driver.Run();
        driver.EditCSharp();

        Assert.All(Outputs(driver.Run()), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Theory]
    [InlineData(GatewayPath)]
    [InlineData(QueryPath)]
    [InlineData(NoticePath)]
    public void A_comment_emits_nothing_again(string path)
    {
        var driver = new SpecDriver(All);
        driver.Run();
        driver.Edit(path, "# a comment\n\n" + All.Single(file => file.Path == path).Text);

        Assert.All(
            Outputs(driver.Run(), Sources),
            output =>
                Assert.Contains(
                    output.Reason,
                    (IncrementalStepRunReason[])[IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged]
                )
        );
    }

    [Fact]
    public void An_edit_of_other_code_or_of_another_contract_proves_nothing_again()
    {
        var driver = new SpecDriver(All);
        driver.Run();
        driver.EditCSharp();
        Assert.All(
            Outputs(driver.Run(), "ExampleProofs"),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason)
        );

        driver.Edit(QueryPath, Query.Replace("title: Order query", "title: Another title", StringComparison.Ordinal));
        var result = driver.Run();
        Assert.Equal(
            [IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached],
            Outputs(result, "ExampleProofs").Select(output => output.Reason).Order()
        );
    }

    [Fact]
    public void One_edited_contract_emits_one_file()
    {
        var driver = new SpecDriver(All);
        driver.Run();
        driver.Edit(QueryPath, Query.Replace("title: Order query", "title: Another title", StringComparison.Ordinal));

        var result = driver.Run();
        Assert.Equal(1, Changed(result, "ContractModel"));
        Assert.Equal(0, Changed(result, "GatewayFieldNames"));
    }

    [Theory]
    [InlineData("title: Order query", "title: Another title")]
    [InlineData("sku: { type: String(5) }", "sku: { type: String(6) }")]
    public void Of_many_contracts_the_edited_one_alone_is_bound_proved_and_emitted(string text, string edited)
    {
        var driver = new SpecDriver([(GatewayPath, Gateway), .. Copies()]);
        driver.Run();
        driver.Edit(CopyPath(3), Copy(3).Replace(text, edited, StringComparison.Ordinal));

        var result = driver.Run();
        Assert.All(
            (string[])["BoundContract", "ContractModel", "ContractSource"],
            step => Assert.Equal(1, Changed(result, step))
        );
        Assert.All(
            (string[])["ContractFile", "BoundContract", "ExampleProofs", "ContractSource"],
            step => Assert.Equal(Many - 1, Cached(result, step))
        );
        Assert.All(
            Outputs(
                result,
                "BoundGateway",
                "ProjectSpecs",
                "NameClashes",
                "GatewayModel",
                "GatewaySource",
                "StandInSource"
            ),
            output => Assert.NotEqual(IncrementalStepRunReason.Modified, output.Reason)
        );
        var given = result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        Assert.Equal(1, given.Count(output => output.Reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void A_change_of_one_gateway_leaves_the_contracts_of_the_others_alone()
    {
        static string Rose(string text) =>
            text.Replace("TulipPay", "RosePay", StringComparison.Ordinal)
                .Replace("Shop.Tulip", "Shop.Rose", StringComparison.Ordinal);
        const string rose = "/specs/rose.gateway.yaml";
        var driver = new SpecDriver([
            (GatewayPath, Gateway),
            .. Copies(),
            (rose, Rose(Gateway)),
            ("/specs/rose.contract.yaml", Rose(Query)),
        ]);
        driver.Run();
        driver.Edit(rose, Rose(Gateway).Replace("doc: The shop.", "doc: Another shop.", StringComparison.Ordinal));

        var result = driver.Run();
        Assert.All(
            (string[])["VisibleSpecs", "BoundContract", "ContractSource"],
            step => Assert.Equal(1, Changed(result, step))
        );
        Assert.All(
            (string[])["BoundContract", "ExampleProofs", "ContractSource"],
            step => Assert.Equal(Many, Cached(result, step))
        );
    }

    [Fact]
    public void An_extension_binds_the_contract_that_it_adds_to_and_no_other()
    {
        const string path = "/specs/more.contract.yaml";
        const string extension =
            "gateway: TulipPay\nextends: OrderQuery0\nrequest: { fields: { more: { type: String(8) } } }\n";
        var driver = new SpecDriver([(GatewayPath, Gateway), .. Copies(), (path, extension)]);
        driver.Run();
        driver.Edit(path, extension.Replace("String(8)", "String(9)", StringComparison.Ordinal));

        var result = driver.Run();
        Assert.Equal(1, Changed(result, "ContractSource"));
        Assert.Equal(Many - 1, Cached(result, "BoundContract"));
    }

    [Fact]
    public void A_new_field_name_emits_the_gateway_too()
    {
        var driver = new SpecDriver(All);
        driver.Run();
        driver.Edit(
            QueryPath,
            Query.Replace(
                "    raw: { type: Object }",
                "    raw: { type: Object }\n    new_name: { type: String }",
                StringComparison.Ordinal
            )
        );

        var result = driver.Run();
        Assert.Equal(1, Changed(result, "ContractModel"));
        Assert.Equal(1, Changed(result, "GatewayFieldNames"));
    }

    [Theory]
    [InlineData("title: Order query", "title: Another title", 0)]
    [InlineData("    amount: {}\n", "    amount: { doc: How much. }\n", 0)]
    [InlineData("    amount: {}\n", "    amount: { property: Sum }\n", 1)]
    public void An_edit_of_one_message_of_a_view_emits_no_other(string text, string edited, int gateways)
    {
        var driver = new SpecDriver([
            (GatewayPath, Gateway + "views: { Order: [order_id, state, amount] }\n"),
            (QueryPath, Query),
            (NoticePath, Notice),
            .. Copies(),
        ]);
        driver.Run();
        Assert.All(Outputs(driver.Run()), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        driver.Edit(
            NoticePath,
            Notice.Replace(
                "amount: { required: true }",
                "amount: { required: true, doc: Here. }",
                StringComparison.Ordinal
            )
        );
        Assert.Equal(1, Changed(driver.Run(), "ContractSource"));
        driver.Edit(QueryPath, Query.Replace(text, edited, StringComparison.Ordinal));

        var result = driver.Run();
        Assert.Equal(1, Changed(result, "ContractSource"));
        Assert.Equal(gateways, Changed(result, "GatewaySource"));
        Assert.Equal(gateways, Changed(result, "Views"));
    }

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(
        GeneratorRunResult result,
        params string[] steps
    ) =>
        result
            .TrackedSteps.Where(step =>
                steps.Length == 0
                    ? result.TrackedOutputSteps.ContainsKey(step.Key) || IsOurs(step.Key)
                    : steps.Contains(step.Key)
            )
            .SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs);

    private static bool IsOurs(string step) =>
        step
            is "GatewayFile"
                or "ContractFile"
                or "BoundGateway"
                or "BoundContract"
                or "VisibleSpecs"
                or "ProjectSpecs"
                or "NameClashes"
                or "ExampleProofs"
                or "ContractModel"
                or "GatewayModel"
                or "ContractSource"
                or "GatewaySource";

    private static int Changed(GeneratorRunResult result, string step) =>
        Outputs(result, step)
            .Count(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);

    private static int Cached(GeneratorRunResult result, string step) =>
        Outputs(result, step).Count(output => output.Reason == IncrementalStepRunReason.Cached);

    private static IEnumerable<(string Path, string Text)> Copies() =>
        Enumerable.Range(0, Many).Select(number => (CopyPath(number), Copy(number)));

    private static string CopyPath(int number) => $"/specs/copy{number}.contract.yaml";

    private static string Copy(int number) =>
        Query.Replace("contract: OrderQuery", $"contract: OrderQuery{number}", StringComparison.Ordinal);

    private static SortedDictionary<string, string> Text(GeneratorRunResult result) =>
        new(
            result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            StringComparer.Ordinal
        );
}
