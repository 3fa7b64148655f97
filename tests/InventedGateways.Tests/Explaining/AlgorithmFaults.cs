using System.Text;
using GatewayContracts.Explaining;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace InventedGateways.Tests.Explaining;

/// <summary>Every algorithm of the language where every other one of its family is expected.</summary>
internal static class AlgorithmFaults
{
    private const string Text = "no=1&to=a";
    private const string Body = """{"no":"1","to":"a","sig":"{sign}"}""";

    public static Dictionary<string, PlantedFault> All { get; } =
        (
            from expected in SignatureAlgorithm.All
            from used in SignatureAlgorithm.All
            where used.Family == expected.Family
            select (Name: $"{used} for {expected}", Fault: Of(used, expected))
        ).ToDictionary(pair => pair.Name, pair => pair.Fault, StringComparer.Ordinal);

    private static PlantedFault Of(SignatureAlgorithm used, SignatureAlgorithm expected)
    {
        var suffix = expected.Family == KeyFamily.Secret ? "&key=" : "";
        var signature = new SignatureContract
        {
            Field = "sig",
            Accepts = [new AcceptedAlgorithm("A", expected)],
            Absent = "A",
            Source = new CanonicalForm(
                FieldOrder.CodeUnits,
                "{name}={value}",
                "&",
                OmittedValues.None,
                [],
                NestedForm.AsReceived
            ),
            Suffix = suffix.Length == 0 ? "" : suffix + "{key}",
        };
        var contract = new MessageContract(
            "Parcel",
            new GatewayContract("Post", "no", signature, []),
            [new FieldContract("no"), new FieldContract("to")]
        );
        var signed = Text + (suffix.Length == 0 ? "" : suffix + PlantedFault.Secret);
        return used == expected
            ? new(contract, Encoding.UTF8.GetBytes(signed), used, Body, SignatureFinding.Holds)
            : new(
                contract,
                Encoding.UTF8.GetBytes(signed),
                used,
                Body,
                SignatureFinding.OtherAlgorithm,
                RepairKind.Algorithm
            );
    }
}
