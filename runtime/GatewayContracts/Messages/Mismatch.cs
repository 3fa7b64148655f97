using System.Globalization;
using GatewayContracts.Canonical;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// Looks for the fields that keep a signature from holding over the fields received. It explains a refusal and never lifts it. Only a few fields are tried,
/// and none of a long message, because whoever sends it chooses how many there are.
/// </summary>
internal sealed class Mismatch
{
    private const int MostTried = 24;
    private const int MostBytes = 64 * 1024;
    private const int MostNamed = 4;

    private Mismatch(IReadOnlyList<WireField> rest, string sentence, params IReadOnlyList<string> strangers)
    {
        Rest = rest;
        Sentence = sentence;
        Strangers = strangers;
    }

    /// <summary>What was wrong with the fields, for people.</summary>
    public string Sentence { get; }

    /// <summary>The fields named that the spec does not have.</summary>
    public IReadOnlyList<string> Strangers { get; }

    /// <summary>The fields as they would have been signed.</summary>
    private IReadOnlyList<WireField> Rest { get; }

    /// <param name="readings">The texts that fields may have been signed as.</param>
    /// <param name="check">Tells of some texts over which one the signature holds; -1: over none.</param>
    /// <returns>Null where no such field explains it.</returns>
    public static Mismatch? Find(ReceivedFields received, MessageContract contract, Func<ReceivedFields, IEnumerable<byte[]>> readings, Func<IReadOnlyList<byte[]>, int> check)
    {
        var length = received.Fields.Sum(field => field.Name.Length + field.Value.Text.Length);
        var most = Math.Min(MostTried, MostBytes / Math.Max(1, length));
        List<(Mismatch Suspicion, byte[] Text)> tried =
        [
            .. Suspicions(received, contract).Take(most).SelectMany(suspicion => readings(new ReceivedFields(suspicion.Rest)).Select(text => (suspicion, text))).Take(most),
        ];
        var place = tried.Count == 0 ? -1 : check([.. tried.Select(candidate => candidate.Text)]);
        return place < 0 ? null : tried[place].Suspicion;
    }

    /// <summary>A hint where a field seems to be missing because the query string was taken with its question mark; empty where it was not.</summary>
    public static string QuestionMarkBefore(string? field, ReceivedFields received) =>
        field is not null && received.Find("?" + field) is not null ? $" There is {FieldText.Quote("?" + field)}: give the query string without its question mark." : "";

    private static IEnumerable<Mismatch> Suspicions(ReceivedFields received, MessageContract contract)
    {
        var fields = received.Fields;
        if (fields.FirstOrDefault(field => field.Name is ['?', ..]) is { Name: { } name } && received.Find(name[1..]) is null)
        {
            yield return new Mismatch(
                [.. fields.Select(field => field.Name == name ? new WireField(name[1..], field.Value) : field)],
                $"The name {FieldText.Quote(name)} begins with a question mark; without it the signature holds. Give the query string without its question mark.",
                name);
        }

        List<string> signed = [.. fields.Where(field => !contract.Signature.LeavesOut(field.Name) && contract.Signature.TextOf(field.Value) is not null).Select(field => field.Name)];
        HashSet<string> strangers = [.. signed.Where(field => contract.Find(field) is null)];
        if (strangers.Count > 1)
        {
            yield return new Mismatch(
                [.. fields.Where(field => !strangers.Contains(field.Name))],
                $"{Listed(strangers)} are not in the spec; without them the signature holds. Something on the way added them, such as a router.",
                [.. strangers]);
        }

        foreach (var stranger in strangers)
        {
            yield return new Mismatch(
                [.. fields.Where(field => field.Name != stranger)],
                $"{FieldText.Quote(stranger)} is not in the spec; without it the signature holds. Something on the way added it, such as a router.",
                stranger);
        }

        foreach (var known in signed.Where(field => contract.Find(field) is { Coverage: Coverage.Signed }))
        {
            yield return new Mismatch(
                [.. fields.Where(field => field.Name != known)],
                $"Without {FieldText.Quote(known)} the signature holds: it was added on the way, or the gateway does not sign it.");
        }
    }

    private static string Listed(HashSet<string> names) => names.Count <= MostNamed
        ? string.Join(", ", names.Select(FieldText.Quote))
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostNamed).Select(FieldText.Quote))} and {names.Count - MostNamed} more");
}
