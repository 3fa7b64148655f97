namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>The gateway's documentation as data, carried by the test assembly.</summary>
internal static class DataFile
{
    /// <summary>The rows of a table, without its head.</summary>
    public static IEnumerable<string[]> Table(string name) => Lines(name).Skip(1).Select(line => line.Split('\t'));

    public static IEnumerable<string> Lines(string name) =>
        Embedded.Text("Documented/" + name).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The specs, by their paths under spec/lianlian.</summary>
    public static IEnumerable<(string Path, string Text)> Specs() =>
        Embedded.Names("spec/").Select(name => (name["spec/".Length..], Embedded.Text(name)));
}
