using System.Text;
using GatewayContracts.Explaining;
using GatewayContracts.Metadata;

namespace InventedGateways.Tests.Explaining;

/// <summary>What no departure explains is another text, within the bound, and the same every time.</summary>
public class NoFalseRepairTests
{
    private const int Seeds = 8;

    public static TheoryData<string, int> Changes
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var name in new[] { "nothing", "form: nothing", "XML: nothing", "run time: nothing" })
            {
                for (var seed = 0; seed < Seeds; seed++)
                {
                    data.Add(name, seed);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_random_change_of_a_value_is_another_text(string name, int seed)
    {
        var fault = JsonFaults.All.GetValueOrDefault(name) ?? OtherFaults.All[name];

        var explanation = (fault with { Body = Changed(fault.Body, new Random(seed)) }).Explain(
            SignatureBackend.Platform
        );

        Assert.True(explanation.Finding == SignatureFinding.OtherText, explanation.ToString());
        Assert.Empty(explanation.Repairs);
        Assert.Null(explanation.SignedText);
    }

    [Fact]
    public void The_worst_case_ends_within_its_bound_and_twice_alike()
    {
        const int Fields = 60;
        const int Most = 5000;
        string[] names = [.. Enumerable.Range(0, Fields).Select(number => $"field_{number:00}")];
        var contract = new MessageContract(
            "Wide",
            Notice.Contract.Gateway,
            [.. names.Select(name => new FieldContract(name))]
        );
        var body =
            "{"
            + string.Join(',', names.Select((name, place) => $"\"{name}\":\" {place}.50 é/+<&>\""))
            + ",\"extra\":null,\"sign_type\":\"RSA\",\"sign\":\"{sign}\"}";
        var fault = new PlantedFault(
            contract,
            "nothing of this"u8.ToArray(),
            SignatureAlgorithm.Of("md5-with-rsa"),
            body,
            SignatureFinding.OtherText
        )
        {
            Asked = explainer => new SignatureExplainer(contract) { Keys = explainer.Keys, MaximumAttempts = Most },
        };

        var first = fault.Explain(SignatureBackend.Platform);
        var second = fault.Explain(SignatureBackend.Platform);

        Assert.Equal((SignatureFinding.OtherText, true), (first.Finding, first.IsCut));
        Assert.InRange(first.Attempts, Most / 2, Most);
        Assert.Equal(first.ToString(), second.ToString());
    }

    // One letter or digit of one value that is signed: never of a name, and never of the signature.
    private static string Changed(string body, Random random)
    {
        var places = Enumerable
            .Range(0, body.Length)
            .Where(place => char.IsAsciiLetterOrDigit(body[place]) && IsInValue(body, place))
            .ToList();
        var at = places[random.Next(places.Count)];
        char other;
        do
        {
            other = (char)('0' + random.Next(10));
        } while (other == body[at]);

        return new StringBuilder(body) { [at] = other }.ToString();
    }

    private static bool IsInValue(string body, int place)
    {
        string[] values =
        [
            "2013051500001",
            "20260102030405",
            "210.10",
            "SUCCESS",
            "2013051613121201",
            "in blanks",
            "OT123456",
            "t-1",
            "0001",
            "PAID",
            "10.50",
            "SHOP0042",
            "500",
            "b1",
            "5.00",
        ];
        return values.Any(value =>
            body.IndexOf(value, StringComparison.Ordinal) is var at
            && at >= 0
            && place >= at
            && place < at + value.Length
        );
    }
}
