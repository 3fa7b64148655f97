namespace InventedGateways.Tests.Explaining;

/// <summary>A matrix of planted faults: the explanation names the fault that was planted, and no other.</summary>
public class ExplanationTests
{
    private static readonly Dictionary<string, PlantedFault> s_faults = new[]
    {
        JsonFaults.All,
        KeyFaults.All,
        OtherFaults.All,
        AlgorithmFaults.All,
    }
        .SelectMany(faults => faults)
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string, string> Faults
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var fault in s_faults.Keys)
            {
                data.Add(fault, "platform");
                data.Add(fault, "BouncyCastle");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_named_and_no_other(string name, string backend)
    {
        var fault = s_faults[name];

        var explanation = fault.Explain(Backends.Named(backend));

        Assert.True(fault.Finding == explanation.Finding, explanation.ToString());
        Assert.True(
            fault.Kinds.Order().SequenceEqual(explanation.Repairs.Select(repair => repair.Kind).Order()),
            explanation.ToString()
        );
        if (fault.Field is not null)
        {
            Assert.Equal(fault.Field, Assert.Single(explanation.Repairs).Field);
        }
    }
}
