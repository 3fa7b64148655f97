using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>gateway</c> key of a gateway file: the name that its generated types begin with.</summary>
internal static class GatewayName
{
    /// <returns>Null where no usable name stands there; it is reported then.</returns>
    public static string? Read(Section keys, YamlFile file, Problems problems)
    {
        if (keys.Scalar("gateway") is not { } scalar)
        {
            if (!keys.Has("gateway") && file.Root.Entries.Count > 0)
            {
                problems.Report(
                    Descriptors.MissingKey,
                    keys.PlaceOf("gateway", file.FirstKey),
                    "A gateway file",
                    "gateway",
                    "name the gateway as C# shall, such as `gateway: ExamplePay`"
                );
            }

            return null;
        }

        if (Identifier.IsValidTypeName(scalar.Text))
        {
            return scalar.Text;
        }

        if (!NameSpelling.Refuse(scalar, problems))
        {
            problems.Report(
                Descriptors.NotAnIdentifier,
                scalar.At,
                scalar.Text,
                "the gateway",
                Identifier.Form + "ExamplePay"
            );
        }

        return null;
    }
}
