using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Tests.Differential;

/// <summary>The contracts of the probes: each another encoding, order and form.</summary>
internal static class ProbeKinds
{
    public static MessageContract Contract(WireEncoding encoding, CanonicalForm form)
    {
        var signature = new SignatureContract
        {
            Field = "seal",
            AlgorithmField = "kind",
            Accepts = [new AcceptedAlgorithm("M", SignatureAlgorithm.Of("md5"))],
            Source = form,
            Suffix = "&key={key}",
        };
        FieldContract[] fields =
        [
            new("shop") { IsExact = true },
            new("kind"),
            new("seal"),
            new("no"),
            new("amount") { IsExact = true },
            new("day") { IsExact = true },
            new("Count"),
            new("memo"),
            new("hint") { Coverage = Coverage.Unsigned },
            new("extra") { Coverage = Coverage.Unstated },
            new("goods"),
        ];
        return new MessageContract("Probe", new GatewayContract("Probes", "shop", signature, []), fields)
        {
            Encoding = encoding,
            MerchantRequired = true,
        };
    }

    internal sealed class Json : IProbeKind
    {
        public static MessageContract Contract { get; } =
            ProbeKinds.Contract(
                WireEncoding.Json,
                new CanonicalForm(
                    FieldOrder.LowerCaseCodeUnits,
                    "{name}={value}",
                    "&",
                    OmittedValues.Null | OmittedValues.Empty,
                    [],
                    NestedForm.CompactSortedJson
                )
            );
    }

    internal sealed class Raw : IProbeKind
    {
        public static MessageContract Contract { get; } =
            ProbeKinds.Contract(
                WireEncoding.Json,
                new CanonicalForm(
                    FieldOrder.AsListed,
                    "<{name}:{value}>",
                    "&&",
                    OmittedValues.None,
                    ["kind", "trace"],
                    NestedForm.AsReceived
                )
            );
    }

    internal sealed class Form : IProbeKind
    {
        public static MessageContract Contract { get; } =
            ProbeKinds.Contract(
                WireEncoding.Form,
                new CanonicalForm(
                    FieldOrder.CodeUnits,
                    "{name}={value}",
                    "&",
                    OmittedValues.Empty | OmittedValues.NullText,
                    ["kind"],
                    NestedForm.CompactSortedJson
                )
            );
    }

    internal sealed class Xml : IProbeKind
    {
        public static MessageContract Contract { get; } =
            ProbeKinds.Contract(
                WireEncoding.Xml,
                new CanonicalForm(
                    FieldOrder.LowerCaseCodeUnits,
                    "{name}:{value}",
                    "|",
                    OmittedValues.Empty,
                    [],
                    NestedForm.AsReceived
                )
            );
    }
}
