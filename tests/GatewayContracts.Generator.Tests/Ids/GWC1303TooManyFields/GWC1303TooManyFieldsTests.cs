using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1303TooManyFieldsTests() : SpecTest(Descriptors.TooManyFields)
{
    [Fact]
    public void Library_fields_that_hold_each_other()
    {
        Wrong(
            [
                (
                    GatewayPath,
                    Gateway.Replace(
                        "  shop_id: {",
                        Circle("type: Object", marked: true) + "  shop_id: {",
                        StringComparison.Ordinal
                    )
                ),
            ],
            "2000"
        );
        Right(
            (
                GatewayPath,
                Gateway.Replace(
                    "  shop_id: {",
                    Circle("type: Object, fields:", marked: false) + "  shop_id: {",
                    StringComparison.Ordinal
                )
            )
        );
    }

    /// <summary>Eight fields, each with the other seven as members. The place is where the counting ends.</summary>
    private static string Circle(string member, bool marked)
    {
        var names = Enumerable.Range(0, 8).Select(number => $"f{number}").ToList();
        var rows = names
            .Select(name =>
                $"  {name}: {{ type: Object, fields: {{ "
                + $"{string.Join(", ", names.Where(other => other != name).Select(other => $"{other}: {{ {member} }}"))} "
                + $"}} }}\n"
            )
            .ToList();
        rows[6] = marked ? rows[6].Replace("f2:", "[|f2|]:", StringComparison.Ordinal) : rows[6];
        return string.Concat(rows);
    }
}
