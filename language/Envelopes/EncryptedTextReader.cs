using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>Takes the text of an encrypted message apart, as far as that can be done without a key.</summary>
internal static class EncryptedTextReader
{
    public const int KeyBytes = 32;
    public const int NonceBytes = 8;
    public const int MacBytes = 32;

    /// <param name="fault">What is wrong, and a clause that says it of the text; no part of the text is shown.</param>
    public static bool TryRead(
        EncryptedForm form,
        string text,
        [NotNullWhen(true)] out EncryptedParts? parts,
        out (EncryptedFault Kind, string Clause) fault
    )
    {
        parts = null;
        var texts = text.Split([form.Separator], form.Parts.Count + 1, StringSplitOptions.None);
        fault = Version(form, texts) ?? Count(form, texts) ?? default;
        if (fault.Clause is not null)
        {
            return false;
        }

        var read = new EncryptedParts();
        for (var i = 0; i < texts.Length; i++)
        {
            var part = form.Parts[i];
            if (part == EncryptedPart.Version)
            {
                continue;
            }

            if (!Base64Lines.TryDecode(texts[i], out var bytes))
            {
                fault = (
                    EncryptedFault.Malformed,
                    $"its {Name(part)} is not Base64, on one line or in lines of 76 characters"
                );
                return false;
            }

            if (bytes.Length == 0 || (Length(part) is { } length && length != bytes.Length))
            {
                fault = (
                    EncryptedFault.Malformed,
                    $"its {Name(part)} has {Invariant(bytes.Length)} bytes" + Expected(part)
                );
                return false;
            }

            read.Set(part, texts[i], bytes);
        }

        parts = read;
        return true;
    }

    // A version that is not known may have other parts: that it is another one says more than how many they are.
    private static (EncryptedFault, string)? Version(EncryptedForm form, string[] texts)
    {
        for (var i = 0; i < texts.Length && i < form.Parts.Count && texts.Length > 1; i++)
        {
            if (form.Parts[i] == EncryptedPart.Version && texts[i] != form.Version)
            {
                return (EncryptedFault.Version, $"its version is not {form.Version}, the one that the spec knows");
            }
        }

        return null;
    }

    private static (EncryptedFault, string)? Count(EncryptedForm form, string[] texts)
    {
        if (texts.Length == form.Parts.Count)
        {
            return null;
        }

        var given = texts.Length > form.Parts.Count ? "more" : Invariant(texts.Length);
        return (EncryptedFault.Incomplete, $"it must have {Invariant(form.Parts.Count)} parts and has {given}");
    }

    private static int? Length(EncryptedPart part) =>
        part switch
        {
            EncryptedPart.Nonce => NonceBytes,
            EncryptedPart.Mac => MacBytes,
            _ => null,
        };

    private static string Expected(EncryptedPart part) =>
        Length(part) is { } length ? $" and must have {Invariant(length)}" : "";

    private static string Name(EncryptedPart part) =>
        part switch
        {
            EncryptedPart.MacKey => "MAC key",
            EncryptedPart.CipherKey => "cipher key",
            EncryptedPart.Nonce => "nonce",
            EncryptedPart.Ciphertext => "ciphertext",
            _ => "MAC",
        };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
