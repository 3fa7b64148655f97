using System.Buffers;
using System.Globalization;
using System.Text;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Looks for the fields that keep a signature from holding over the fields received. It explains a refusal and never
/// changes it. Only a few fields are tried, and none of a long message, because the sender chooses how many there are.
/// </summary>
internal ref struct Mismatch
{
    private const int MostTried = 24;
    private const int MostBytes = 64 * 1024;
    private const int MostNamed = 4;

    private readonly SignatureCheck _check;
    private readonly SignatureVerdict _verdict;
    private readonly ReadOnlySpan<byte> _signature;
    private int _rest;

    private Mismatch(SignatureCheck check, SignatureVerdict verdict, ReadOnlySpan<byte> signature, int rest)
    {
        _check = check;
        _verdict = verdict;
        _signature = signature;
        _rest = rest;
    }

    /// <param name="sentence">What was wrong with the fields, for people; null if no such field explains it.</param>
    /// <param name="strangers">The fields named that the spec does not have.</param>
    public static void Find(
        SignedReadings readings,
        SignatureCheck check,
        SignatureVerdict verdict,
        ReadOnlySpan<byte> signature,
        out string? sentence,
        out IReadOnlyList<string> strangers
    )
    {
        (sentence, strangers) = (null, []);
        if (readings.Text is not null)
        {
            var search = new Mismatch(
                check,
                verdict,
                signature,
                Math.Min(MostTried, MostBytes / Math.Max(1, LengthOf(readings.Table)))
            );
            search.Find(readings, out sentence, out strangers);
        }
    }

    /// <summary>
    /// A hint where a field seems to be missing because the query string was taken with its question mark; empty where
    /// it was not.
    /// </summary>
    public static string QuestionMarkBefore(string? field, WireTable table) =>
        field is not null && table.NodeOf(Encoding.UTF8.GetBytes("?" + field)) >= 0
            ? $" There is {QuotedText.Quote("?" + field)}: give the query string without its question mark."
            : "";

    // In UTF-16 units.
    private static int LengthOf(WireTable table)
    {
        var length = 0;
        for (var node = 0; node < table.Count; node = table[node].End)
        {
            length += Encoding.UTF8.GetCharCount(table.NameOf(node)) + Encoding.UTF8.GetCharCount(table.TextOf(node));
        }

        return length;
    }

    private void Find(SignedReadings readings, out string? sentence, out IReadOnlyList<string> strangers)
    {
        if (FindQuestionMark(readings, out sentence, out strangers))
        {
            return;
        }

        var table = readings.Table;
        var parts = ArrayPool<int>.Shared.Rent(Math.Max(1, readings.Text!.Count));
        var signed = parts.AsSpan(0, readings.Text.Count);
        InOrderReceived(readings.Text, signed);
        if (FindStrangers(readings, signed, out sentence, out strangers))
        {
            ArrayPool<int>.Shared.Return(parts);
            return;
        }

        foreach (var part in signed)
        {
            var node = readings.Text.Parts[part].Node;
            if (
                _rest > 0
                && table[node].Field is >= 0 and var field
                && readings.Contract.Fields[field].Coverage == Coverage.Signed
                && HoldsWithout(readings, part)
            )
            {
                sentence =
                    $"Without {QuotedText.Quote(table.StringOfName(node))} the signature holds: it was added on "
                    + $"the way, or the gateway does not sign it.";
                break;
            }
        }

        ArrayPool<int>.Shared.Return(parts);
    }

    private bool FindQuestionMark(SignedReadings readings, out string? sentence, out IReadOnlyList<string> strangers)
    {
        (sentence, strangers) = (null, []);
        var table = readings.Table;
        for (var node = 0; node < table.Count; node = table[node].End)
        {
            if (table.NameOf(node) is not [(byte)'?', ..])
            {
                continue;
            }

            if (table.NodeOf(table.NameOf(node)[1..]) >= 0)
            {
                return false;
            }

            using var renamed = table.Renamed(node);
            using var others = new SignedReadings(readings.Contract, renamed);
            if (!Holds(others))
            {
                return false;
            }

            var name = table.StringOfName(node);
            sentence =
                $"The name {QuotedText.Quote(name)} begins with a question mark; without it the signature holds. "
                + $"Give the query string without its question mark.";
            strangers = [name];
            return true;
        }

        return false;
    }

    private bool FindStrangers(
        SignedReadings readings,
        ReadOnlySpan<int> signed,
        out string? sentence,
        out IReadOnlyList<string> strangers
    )
    {
        (sentence, strangers) = (null, []);
        var text = readings.Text!;
        var count = 0;
        foreach (var part in signed)
        {
            if (IsStranger(text, part))
            {
                count++;
                readings.Suspect(part);
            }
        }

        var explains = count > 1 && Holds(readings);
        foreach (var part in signed)
        {
            readings.Suspect(part, isSuspected: false);
        }

        if (explains)
        {
            var names = new List<string>();
            foreach (var part in signed)
            {
                if (IsStranger(text, part))
                {
                    names.Add(text.Table.StringOfName(text.Parts[part].Node));
                }
            }

            sentence =
                $"{Listed(names)} are not in the spec; without them the signature holds. Something on the way "
                + $"added them, such as a router.";
            strangers = names;
            return true;
        }

        foreach (var part in signed)
        {
            if (_rest > 0 && IsStranger(text, part) && HoldsWithout(readings, part))
            {
                var name = text.Table.StringOfName(text.Parts[part].Node);
                sentence =
                    $"{QuotedText.Quote(name)} is not in the spec; without it the signature holds. Something on "
                    + $"the way added it, such as a router.";
                strangers = [name];
                return true;
            }
        }

        return false;
    }

    private static bool IsStranger(SignString text, int part) =>
        text.Table[text.Parts[part].Node].Field == FieldNames.Stranger;

    private bool HoldsWithout(SignedReadings readings, int part)
    {
        readings.Suspect(part);
        var holds = Holds(readings);
        readings.Suspect(part, isSuspected: false);
        return holds;
    }

    private bool Holds(SignedReadings readings)
    {
        for (var i = 0; i < readings.Count && _rest > 0; i++, _rest--)
        {
            if (_check.WouldHold(_verdict, _signature, readings, i))
            {
                return true;
            }
        }

        return false;
    }

    private static void InOrderReceived(SignString text, Span<int> parts)
    {
        var places = ArrayPool<int>.Shared.Rent(Math.Max(1, text.Table.Count));
        Array.Clear(places, 0, text.Table.Count);
        for (var part = 0; part < parts.Length; part++)
        {
            places[text.Parts[part].Node] = part + 1;
        }

        var count = 0;
        for (var node = 0; node < text.Table.Count; node = text.Table[node].End)
        {
            if (places[node] > 0)
            {
                parts[count++] = places[node] - 1;
            }
        }

        ArrayPool<int>.Shared.Return(places);
    }

    private static string Listed(List<string> names) =>
        names.Count <= MostNamed
            ? string.Join(", ", names.Select(QuotedText.Quote))
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", names.Take(MostNamed).Select(QuotedText.Quote))} and {names.Count - MostNamed} more"
            );
}
