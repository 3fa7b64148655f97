using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1103NoTimeZoneTests() : SpecTest(Descriptors.NoTimeZone)
{
    private const string Field = "  paid_at: { type: String(14), format: date-time(YYYYMMDDHHMMSS) }\n";

    private static readonly string Timeless = Gateway.Replace("time_zone: \"-03:30\"\n", "", StringComparison.Ordinal);

    [Fact]
    public void In_the_library()
    {
        Wrong([
            (
                GatewayPath,
                Timeless.Replace("date-time(YYYYMMDDHHMMSS)", "[|date-time(YYYYMMDDHHMMSS)|]", StringComparison.Ordinal)
            ),
            (NoticePath, Notice),
        ]);
        Right((GatewayPath, Gateway), (NoticePath, Notice));
    }

    [Fact]
    public void In_a_contract()
    {
        Wrong([
            (GatewayPath, Timeless.Replace(Field, "", StringComparison.Ordinal)),
            (
                NoticePath,
                Notice.Replace(
                    "fields:\n",
                    "fields:\n"
                        + Field.Replace(
                            "date-time(YYYYMMDDHHMMSS)",
                            "[|date-time(YYYYMMDDHHMMSS)|]",
                            StringComparison.Ordinal
                        ),
                    StringComparison.Ordinal
                )
            ),
        ]);
        Right(
            (GatewayPath, Gateway.Replace(Field, "", StringComparison.Ordinal)),
            (NoticePath, Notice.Replace("fields:\n", "fields:\n" + Field, StringComparison.Ordinal))
        );
    }
}
