namespace GatewayContracts.Generator.Tests.Ids;

public class GWC1604PrintedDateTests() : HintTest(Descriptors.PrintedDate)
{
    [Fact]
    public void In_a_gateway_file() =>
        InGatewayFile(
            "date-time(yyyyMMddHHmmss)",
            "[|date-time(YYYYMMDDHHMMSS)|]",
            "date-time(YYYYMMDDHHMMSS)",
            "date-time(yyyyMMddHHmmss)"
        );

    [Fact]
    public void In_a_field_of_a_request() =>
        InRequestField(
            "mood: { type: String, format: date(yyyyMM) }",
            "mood: { type: String, format: [|date(YYYYMM)|] }",
            "date(YYYYMM)",
            "date(yyyyMM)"
        );
}
