namespace GatewayContracts.Usage.Tests;

/// <summary>
/// Mistakes in a file that has no generated type's name in it: what it uses is declared in another file, in another
/// assembly, or comes by a global alias.
/// </summary>
public class DeclaredElsewhereTests
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
    public async Task What_another_file_declares(string use, string id)
    {
        Assert.Equal(id, Assert.Single(await Analysis.RunAsync(Shop.Referring(Desk, use))).Id);
        Assert.Equal(id, Assert.Single(await Analysis.RunAsync(Shop.Beside(use, Desk))).Id);
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task What_another_assembly_declares(string use, string id)
    {
        var desk = Emitted.Reference(Shop.Referring(Desk).WithAssemblyName("Desk"));
        var found = await Analysis.RunAsync(Shop.Referring(use).WithAssemblyName("Till").AddReferences(desk));

        Assert.Equal(id, Assert.Single(found).Id);
    }

    [Fact]
    public async Task What_an_assembly_declares_that_knows_only_the_generated_types()
    {
        var domain = Emitted.Reference(Shop.Referring(Domain).WithAssemblyName("Domain"));
        var found = await Analysis.RunAsync(
            Shop.Referring("class Till { void Run(Counter counter) => counter.Enqueue(new() { Phone = \"1\" }); }")
                .AddReferences(domain)
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
    public async Task What_a_global_alias_or_import_names(string global, string use, string id) =>
        Assert.Equal(id, Assert.Single(await Analysis.RunAsync(Shop.Referring(global, use, Desk))).Id);
}
