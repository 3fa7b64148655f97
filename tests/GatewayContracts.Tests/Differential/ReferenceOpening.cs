using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Tests.Differential;

/// <summary>
/// Opens a probe step by step over texts. What stands in it is the reason of a refusal, or what was signed and read.
/// </summary>
internal static class ReferenceOpening
{
    [SuppressMessage("Security", "CA5351", Justification = "The gateway's algorithm.")]
    public static byte[] Hash(string source) =>
        MD5.HashData(Encoding.UTF8.GetBytes(source + "&key=" + ProbeBodies.Secret));

    public static (RefusalReason? Reason, string SignString, string Message, string Unknown) Of<T>(
        byte[] body,
        Func<FieldReader, T?> read
    )
        where T : class, IMessage<T>
    {
        try
        {
            return Open(body, read);
        }
        catch (ReferenceRefusalException refusal)
        {
            return (refusal.Reason, "", "", "");
        }
    }

    private static (RefusalReason?, string, string, string) Open<T>(byte[] body, Func<FieldReader, T?> read)
        where T : class, IMessage<T>
    {
        var contract = T.Contract;
        var form = contract.Signature.Source!;
        var (fields, refused) = ReferenceReader.Read(contract.Encoding, body, WireLimits.Default);
        RefuseIf(refused is not null, refused.GetValueOrDefault());
        RefuseIf(TextOf(fields, "seal") is null, RefusalReason.SignatureMissing);
        RefuseIf(TextOf(fields, "kind") is null, RefusalReason.AlgorithmMissing);
        RefuseIf(TextOf(fields, "kind") != "M", RefusalReason.WrongAlgorithm);
        var seal = TextOf(fields, "seal")!;
        RefuseIf(seal.Length % 2 != 0 || !seal.All(char.IsAsciiHexDigit), RefusalReason.SignatureMalformed);
        RefuseIf(seal.Length != 32, RefusalReason.WrongLength);

        string[][] leftOut =
        [
            ["seal", "hint"],
            ["seal", "hint", "extra"],
        ];
        var holding = leftOut.FirstOrDefault(names =>
            Hash(ReferenceSignString.Of(form, fields, contract.FieldNames, names))
                .SequenceEqual(Convert.FromHexString(seal))
        );
        RefuseIf(holding is null, RefusalReason.DoesNotMatch);
        var received = new ReceivedFields(fields);
        var filledIn = new FilledIn(ProbeBodies.Shop, "M", null);
        var judge = new SplitJudge<T>(
            received,
            null,
            filledIn,
            name => contract.Find(name) is not null || received.Find(name) is not null
        );
        RefuseIf(
            FieldBorders
                .Splits(form, ReferenceSignString.Signed(form, fields, contract.FieldNames, holding!), judge)
                .Any(split => split.Kind != SplitKind.UnknownField),
            RefusalReason.Ambiguous
        );

        var shop = received.Find("shop") is { } merchant ? contract.TextOf(merchant) : null;
        RefuseIf(shop is null, RefusalReason.MerchantMissing);
        RefuseIf(shop != ProbeBodies.Shop, RefusalReason.OtherMerchant);
        var log = new ReadingLog();
        var message = read(new FieldReader(log, "", contract.Fields, received.Find, contract.Scope, asked: true));
        RefuseIf(
            message is null,
            log.Faults.Any(fault => fault.Expected is null) ? RefusalReason.FieldMissing : RefusalReason.FieldMalformed
        );

        var strangers = ReferenceSignString
            .Signed(form, fields, contract.FieldNames, [.. contract.FieldNames])
            .OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => $"{field.Name}={field.Text}");
        return (
            null,
            ReferenceSignString.Of(form, fields, contract.FieldNames, holding!),
            message!.ToString()!,
            string.Join('\n', strangers)
        );
    }

    private static string? TextOf(List<WireField> fields, string name) =>
        fields
            .Where(field => field.Name == name && field.Value.Kind == WireKind.Text && field.Value.Text.Length > 0)
            .Select(field => field.Value.Text)
            .FirstOrDefault();

    private static void RefuseIf(bool isWrong, RefusalReason reason)
    {
        if (isWrong)
        {
            throw new ReferenceRefusalException(reason);
        }
    }
}
