using GatewayContracts.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GatewayContracts.Usage.Tests;

/// <summary>
/// Which files are looked at: those that can come to a generated type, by whatever name; and no others, for looking
/// costs the most.
/// </summary>
public class VocabularyTests
{
    private const string Desk = """
        public record Slip(RuleRequest Request);
        public class Desk
        {
            public Desk(RuleRequest first) { }
            public Desk() { }
            public Way Chosen { get; set; }
            public Task<Outcome<PayResponse>> AskAsync() => throw new NotSupportedException();
            public void Enqueue(IList<RuleRequest> all, RuleRequest next) { }
            public Ask Asker = () => throw new NotSupportedException();
            public static readonly List<RuleRequest> Waiting = [];
        }
        public delegate Task<Outcome<PayResponse>> Ask();
        public record Slot(Way? Taken);
        public interface ICommand<TResult>;
        public record PayCommand(string Id) : ICommand<Outcome<PayResponse>>;
        public class Mediator { public Task<TResult> Send<TResult>(ICommand<TResult> command) => throw new NotSupportedException(); }
        public class Box<T> { public void Push(T next) { } }
        public class Outbox : Box<RuleRequest>;
        public class Shelf { public RuleRequest this[string id] { set { } } }
        public class Slips { public void Deconstruct(out RuleRequest first, out string second) => throw new NotSupportedException(); }
        public static class Ways { public const Way ByCard = Way.Card, ByBank = Way.Bank; }
        """;

    // No type of the runtime stands here: the assembly references that of the generated types alone.
    private const string Domain = """
        public class Counter { public void Enqueue(RuleRequest next) { } }
        """;

    public static TheoryData<string, string> Uses =>
        new()
        {
            { "class Till { async Task Run(Desk desk) { await desk.AskAsync(); } }", "GWC2301" },
            { "class Till { async Task Run(Desk desk) { await desk.Asker(); } }", "GWC2301" },
            { "class Till { void Run(Desk desk) => desk.Enqueue([], new() { Phone = \"1\" }); }", "GWC2101" },
            { "class Till { Desk desk = new(new() { Phone = \"1\" }); }", "GWC2101" },
            { "class Till { object slip = new Slip(new() { Phone = \"1\" }); }", "GWC2101" },
            { "class Till { void Run() => Desk.Waiting.Add(new() { Phone = \"1\" }); }", "GWC2101" },
            {
                "class Till { async Task Run(Mediator mediator) { await mediator.Send(new PayCommand(\"1\")); } }",
                "GWC2301"
            },
            { "class Till { void Run(Outbox box) => box.Push(new() { Phone = \"1\" }); }", "GWC2101" },
            { "class Till { void Run(Shelf shelf) { shelf[\"x\"] = new() { Phone = \"1\" }; } }", "GWC2101" },
            { "class Till { void Run(Slips slips) { var (a, b) = slips; a = new() { Phone = \"1\" }; } }", "GWC2101" },
            { "class Till { bool Run(Desk desk) => (int)desk.Chosen == 1; }", "GWC2307" },
            {
                "class Till { List<bool> All<T>(T all, Func<T, List<Slot>> of) => of(all).ConvertAll(slot => "
                    + "(int)slot.Taken! == 1); }",
                "GWC2307"
            },
            { "class Till { bool Run(string text) => (int)WayCodes.Parse(text) == 1; }", "GWC2307" },
            {
                "class Till { int Run(Desk desk) => desk.Chosen switch { Ways.ByCard => 1, Ways.ByBank => 2 }; }",
                "GWC2303"
            },
        };

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task A_file_that_uses_what_another_declares_is_looked_at(string use, string id)
    {
        Assert.Equal(id, Assert.Single(await Analysis.RunAsync(Shop.Referring(Desk, use))).Id);
        Assert.Equal(id, Assert.Single(await Analysis.RunAsync(Shop.Beside(use, Desk))).Id);
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task A_file_that_uses_what_another_assembly_declares_is_looked_at(string use, string id)
    {
        using var assembly = new MemoryStream();
        var emitted = Shop.Referring(Desk).WithAssemblyName("Desk").Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));

        var found = await Analysis.RunAsync(
            Shop.Referring(use)
                .WithAssemblyName("Till")
                .AddReferences(MetadataReference.CreateFromImage(assembly.ToArray()))
        );

        Assert.Equal(id, Assert.Single(found).Id);
    }

    [Fact]
    public async Task An_assembly_that_knows_only_the_generated_types_counts()
    {
        using var assembly = new MemoryStream();
        Assert.True(Shop.Referring(Domain).WithAssemblyName("Domain").Emit(assembly).Success);

        var found = await Analysis.RunAsync(
            Shop.Referring("class Till { void Run(Counter counter) => counter.Enqueue(new() { Phone = \"1\" }); }")
                .AddReferences(MetadataReference.CreateFromImage(assembly.ToArray()))
        );

        Assert.Equal("GWC2101", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData(
        "global using Ruled = Tulip.RuleRequest;",
        "class Till { object made = new Ruled { Phone = \"1\" }; }",
        "GWC2101"
    )]
    [InlineData(
        "global using Sealed = GatewayContracts.SigningKey;",
        "class Till { object key = Sealed.FromSecret(\"secret\"); }",
        "GWC2201"
    )]
    [InlineData(
        "global using static GatewayContracts.SigningKey;",
        "class Till { object key = FromSecret(\"secret\"); }",
        "GWC2201"
    )]
    [InlineData(
        "global using static Tulip.Way;",
        "class Till { int Run(Desk desk) => desk.Chosen switch { Card => 1, Bank => 2, Cash => 3 }; }",
        "GWC2303"
    )]
    public async Task A_global_alias_or_import_reaches_every_file(string global, string use, string id) =>
        Assert.Equal(id, Assert.Single(await Analysis.RunAsync(Shop.Referring(global, use, Desk))).Id);

    [Fact]
    public void A_file_without_a_word_of_them_is_not()
    {
        const string Unrelated =
            "class Stock { void Run(string text) { switch (int.Parse(text)) { case 1: Console.WriteLine(); break; "
            + "} object gate = new(); } }";

        Assert.Equal(
            ["/shop/1.cs"],
            Used(Unrelated, "class Till { object made = new RuleRequest { Phone = \"1\" }; }")
        );
        Assert.Empty(Used(Unrelated, Unrelated.Replace("Stock", "Shelf", StringComparison.Ordinal)));
        Assert.Equal(["/shop/0.cs"], Used(Desk, Unrelated));
        Assert.DoesNotContain("/shop/0.cs", Used(Shop.Beside(Unrelated)));
    }

    [Fact]
    public void A_word_is_found_wherever_it_stands_in_a_long_file()
    {
        for (var before = 4090; before < 4100; before++)
        {
            var words = TreeWords.Of(CSharpSyntaxTree.ParseText(new string(' ', before) + "Outcome<int> x"));
            Assert.True(words.HasAny([TreeWords.Hash("Outcome")]));
            Assert.True(words.HasAny([TreeWords.Hash("x")]));
            Assert.False(words.HasAny([TreeWords.Hash("come"), TreeWords.Hash("Out"), TreeWords.Hash("Outcomes")]));
        }
    }

    private static IEnumerable<string> Used(params string[] sources) =>
        Used(Shop.Create(Shop.Parse(sources)).AddReferences(Shop.Library));

    private static IEnumerable<string> Used(CSharpCompilation compilation)
    {
        var runtime = GatewayTypes.Of(compilation)!.Runtime;
        return Vocabulary
            .FilesThatUseIt(compilation, runtime, compilation.SyntaxTrees.ToDictionary(tree => tree, TreeWords.Of))
            .Select(tree => tree.FilePath);
    }
}
