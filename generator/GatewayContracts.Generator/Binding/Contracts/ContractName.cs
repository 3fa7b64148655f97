using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>contract</c> key: the name that the generated types begin with.</summary>
internal static class ContractName
{
    /// <returns>Null where no usable name stands there; it is reported then.</returns>
    public static string? Read(Section keys, YamlFile file, Problems problems, out SourceSpan nameAt)
    {
        var entry = keys.Find("contract");
        nameAt = entry?.Value.At ?? file.FirstKey;
        if (keys.Has("contract") && keys.Find("extends") is { } both)
        {
            problems.Report(
                Descriptors.ExclusiveKeys,
                both.Key.At,
                "extends",
                "contract",
                "a file is a contract of its own, or adds to another; take one of the two out"
            );
        }

        if (entry is null)
        {
            if (file.Root.Entries.Count > 0)
            {
                problems.Report(
                    Descriptors.MissingKey,
                    keys.PlaceOf("contract", nameAt),
                    "A contract file",
                    "contract",
                    "name it as C# shall, such as `contract: PaymentQuery`"
                );
            }

            return null;
        }

        if (keys.Scalar("contract") is not { } scalar)
        {
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
                "the contract",
                Identifier.Form + "PaymentQuery"
            );
        }

        return null;
    }
}
