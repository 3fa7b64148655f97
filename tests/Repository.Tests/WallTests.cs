namespace Repository.Tests;

/// <summary>The rooms of generator and runtime know one another one way only, and neither knows a gateway.</summary>
public class WallTests
{
    private static readonly string[] s_gatewayWords = ["LianLian", "oid_partner", "no_order"];

    private static readonly Lazy<RoomWalls> s_generator = new(() => new RoomWalls(RoomRules.Generator, "language"));
    private static readonly Lazy<RoomWalls> s_runtime = new(() => new RoomWalls(RoomRules.Runtime, "language"));
    private static readonly Lazy<RoomWalls> s_language = new(() => new RoomWalls(RoomRules.Language));
    private static readonly Lazy<RoomWalls> s_tool = new(() => new RoomWalls(RoomRules.Tool, References.ForTool));

    [Fact]
    public void Language_generator_runtime_and_tool_contain_no_word_of_a_gateway()
    {
        var files = Checkout.Under("language", "generator", "runtime", "tool").ToList();
        var inPaths = files.Where(file => WordIn(file) is not null).Select(file => $"{file}: the path");
        var inTexts = files.SelectMany(file =>
            Checkout.Lines(file, line => WordIn(line) is { } word ? $"{word} in: {line.Trim()}" : null)
        );
        Faults.None(
            [.. inPaths, .. inTexts],
            "What is one gateway's belongs in its spec. In a sentence, an example or a comment, invent a word "
                + "that belongs to none, such as order_id:"
        );
    }

    [Fact]
    public void The_core_knows_no_host()
    {
        string[] hosts = ["Microsoft.Extensions", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Polly"];
        var files = Checkout.Under("language", "runtime/GatewayContracts");
        var faults = files.SelectMany(file =>
            Checkout.Lines(
                file,
                line =>
                    hosts.FirstOrDefault(host => line.Contains(host, StringComparison.Ordinal)) is { } host
                        ? $"{host} in: {line.Trim()}"
                        : null
            )
        );
        Faults.None(
            faults,
            "The core knows no host. What needs one belongs in a package of its own, such as "
                + "runtime/GatewayContracts.DependencyInjection:"
        );
    }

    [Fact]
    public void Generator_rooms_know_one_another_one_way() => Hold(s_generator.Value);

    [Fact]
    public void Runtime_rooms_know_one_another_one_way() => Hold(s_runtime.Value);

    [Fact]
    public void Language_rooms_know_one_another_one_way() => Hold(s_language.Value);

    [Fact]
    public void Tool_rooms_know_one_another_one_way() => Hold(s_tool.Value);

    [Fact]
    public void Every_language_room_has_a_rule() => HaveRules(s_language.Value, RoomRules.Language);

    [Fact]
    public void Every_tool_room_has_a_rule() => HaveRules(s_tool.Value, RoomRules.Tool);

    [Fact]
    public void Every_generator_room_has_a_rule() => HaveRules(s_generator.Value, RoomRules.Generator);

    [Fact]
    public void Every_runtime_room_has_a_rule() => HaveRules(s_runtime.Value, RoomRules.Runtime);

    [Theory]
    [InlineData("language")]
    [InlineData("generator")]
    [InlineData("runtime")]
    [InlineData("tool")]
    public void The_rules_themselves_go_one_way(string side)
    {
        var rules = side switch
        {
            "language" => RoomRules.Language,
            "generator" => RoomRules.Generator,
            "runtime" => RoomRules.Runtime,
            _ => RoomRules.Tool,
        };
        var loops = rules.MayKnow.Keys.Where(room => room != RoomRules.Root && Reaches(rules, room, room, []));
        Faults.None(
            loops,
            "RoomRules.cs lets these rooms know themselves by way of another; take out one of the rules:"
        );
    }

    private static bool Reaches(RoomRules rules, string from, string to, HashSet<string> seen) =>
        rules
            .MayKnow[from]
            .Select(known => known.Split('.')[0])
            .Any(next => next == to || (seen.Add(next) && Reaches(rules, next, to, seen)));

    private static string? WordIn(string text) =>
        s_gatewayWords.FirstOrDefault(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static void Hold(RoomWalls walls)
    {
        Faults.None(
            walls.Unresolved,
            "The wall test cannot see what these names are; add the package they come from to Repository.Tests.csproj:"
        );
        Faults.None(
            walls.Breaches,
            "A room uses one that it must not know. Move the code, or what it needs, to the room where both may "
                + "know it; change RoomRules.cs only if the design changed:"
        );
    }

    private static void HaveRules(RoomWalls walls, RoomRules rules) =>
        Faults.None(
            walls.Rooms.Where(room => !rules.MayKnow.ContainsKey(room)),
            $"These folders of {rules.Project} have no rule. Say in RoomRules.cs what each may know, as little as "
                + $"possible:"
        );
}
