using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Explaining;

/// <summary>
/// The texts that a contract says are signed for a message: more than one where the docs leave open whether a field is.
/// </summary>
internal static class ContractReadings
{
    private const int MostUnstated = 6;

    /// <param name="isSent">Whether it is a message to be sent, which signs what the docs leave open.</param>
    /// <param name="scheme">Null where none is known.</param>
    public static IReadOnlyList<TextRecipe> Of(
        MessageContract contract,
        GivenBody body,
        SignatureScheme? scheme,
        bool isSent
    ) => Of(contract, body.Fields!, body.Text, scheme, isSent);

    public static IReadOnlyList<TextRecipe> Of(
        MessageContract contract,
        IReadOnlyList<WireField> fields,
        string body,
        SignatureScheme? scheme,
        bool isSent
    )
    {
        var signature = contract.Signature;
        var all = new TextRecipe
        {
            Form = signature.Source,
            Fields = fields,
            Listed = contract.FieldNames,
            LeftOut = Unsigned(contract),
            Body = body,
            Prehash = PrehashForm.Of(signature.Prehash),
            Keyed = scheme is SecretScheme keyed ? KeyedForm.Of(keyed, signature.Suffix) : null,
        };
        if (signature.Source is not { } form || isSent)
        {
            return [all];
        }

        string[] unstated =
        [
            .. contract
                .Fields.Where(field =>
                    field.Coverage == Coverage.Unstated
                    && fields.Any(given => given.Name == field.Name && form.TextOf(given.Value) is not null)
                )
                .Select(field => field.Name)
                .Take(MostUnstated),
        ];
        return
        [
            .. Enumerable
                .Range(0, 1 << unstated.Length)
                .Select(without =>
                    all with
                    {
                        LeftOut = new HashSet<string>(
                            [.. all.LeftOut, .. unstated.Where((_, place) => (without & (1 << place)) != 0)],
                            StringComparer.Ordinal
                        ),
                    }
                ),
        ];
    }

    private static HashSet<string> Unsigned(MessageContract contract)
    {
        var unsigned = contract
            .Fields.Where(field => field.Coverage == Coverage.Unsigned)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
        if (contract.Signature.Field is { } signature)
        {
            unsigned.Add(signature);
        }

        return unsigned;
    }
}
