using System.Buffers;
using System.Text;
using GatewayContracts.Canonical;

namespace GatewayContracts;

/// <summary>Finds values of a message to be sent that a sign string cannot carry: left out of it, or mistakable for another field.</summary>
internal static class JoinCheck
{
    public static void Run(IReadOnlyList<WireField> fields, MessageContract contract, ViolationLog log)
    {
        var form = contract.Signature.Source;
        foreach (var field in fields.Where(field => !form.Excludes(field.Name)))
        {
            if (form.TextOf(field.Value) is not { } text)
            {
                log.Add(
                    ViolationKind.NotCovered,
                    field.Name,
                    "a value that is signed",
                    field.Value.Text,
                    "has a value that the sign string leaves out; the signature would not cover it");
            }
            else if (!IsWhole(text))
            {
                log.Add(ViolationKind.Format, field.Name, "whole characters", text, "holds half a character (a surrogate without its partner), which UTF-8 cannot carry");
            }
            else if (JoinedText.FindHiddenField(form, text, contract.Gateway.FieldNames) is { } hidden)
            {
                log.Add(
                    ViolationKind.Ambiguous,
                    field.Name,
                    "no text that looks like another field",
                    text,
                    $"holds {FieldText.Quote(form.Separator + hidden + form.Pair.Between)}, which could be taken for the field {hidden}: the signature would fit either message");
            }
        }
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
