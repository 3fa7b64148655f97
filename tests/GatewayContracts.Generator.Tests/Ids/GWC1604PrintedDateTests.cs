using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1604PrintedDateTests() : HintTest("GWC1604", DiagnosticSeverity.Hidden)
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "date-time(yyyyMMddHHmmss)",
            "[|date-time(YYYYMMDDHHMMSS)|]",
            "`date-time(YYYYMMDDHHMMSS)` is read as `date-time(yyyyMMddHHmmss)`; written so, nobody has to guess "
                + "which letters are minutes"
        );

    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "mood: { type: String, format: date(yyyyMM) }",
            "mood: { type: String, format: [|date(YYYYMM)|] }",
            "`date(YYYYMM)` is read as `date(yyyyMM)`; written so, nobody has to guess which letters are minutes"
        );
}
