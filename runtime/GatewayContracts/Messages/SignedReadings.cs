using System.Buffers;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// What of a received message may have been signed: of every unstated field present, with it and without; with all of
/// them first. The text is made once, and a reading without a field is the same without its part. Where the bytes of
/// the body are signed, there is one reading: the body.
/// </summary>
internal sealed class SignedReadings : SignedSources, IDisposable
{
    private readonly List<int>? _unstated;
    private PooledBytes? _signed;
    private bool[] _leftOut = [];
    private bool[] _suspected = [];

    public SignedReadings(MessageContract contract, WireTable table)
    {
        Contract = contract;
        Table = table;
        if (contract.Signature.Source is { } form)
        {
            Text = SignString.Of(form, table);
            foreach (var field in contract.Unstated)
            {
                if (table.NodeOf(field) is >= 0 and var node && Text.PartOf(node) is >= 0 and var part)
                {
                    (_unstated ??= []).Add(part);
                }
            }
        }

        Count = UnstatedReadings.Count(_unstated?.Count ?? 0);
    }

    public MessageContract Contract { get; }

    public WireTable Table { get; }

    /// <summary>The text with all fields in it; null if the body is signed.</summary>
    public SignString? Text { get; }

    public override int Count { get; }

    /// <summary>Why the signature holds over none of the readings, for people; null if nothing was found.</summary>
    public string? Explanation { get; private set; }

    /// <summary>The fields named by <see cref="Explanation"/> that the spec does not have.</summary>
    public IReadOnlyList<string> Strangers { get; private set; } = [];

    /// <summary>Looks for the readings without a field, by its part.</summary>
    public void Suspect(int part, bool isSuspected = true)
    {
        if (_suspected.Length == 0)
        {
            _suspected = Rent(Text!.Count);
        }

        _suspected[part] = isSuspected;
    }

    public override ReadOnlySpan<byte> Of(int candidate, VerificationKey key) =>
        Contract.Signature.ToSign(Source(candidate), key.Secret, ref _signed);

    public override void Explain(SignatureCheck check, SignatureVerdict verdict, ReadOnlySpan<byte> signature)
    {
        Mismatch.Find(this, check, verdict, signature, out var sentence, out var strangers);
        (Explanation, Strangers) = (sentence, strangers);
    }

    /// <summary>
    /// For each part, whether a reading leaves it out; empty if the reading has all parts. Valid until the next call.
    /// </summary>
    public ReadOnlySpan<bool> LeftOut(int candidate)
    {
        if (candidate == UnstatedReadings.WithAll && _suspected.Length == 0)
        {
            return [];
        }

        if (_leftOut.Length == 0)
        {
            _leftOut = Rent(Text!.Count);
        }

        var leftOut = _leftOut.AsSpan(0, Text!.Count);
        leftOut.Clear();
        if (_suspected.Length > 0)
        {
            _suspected.AsSpan(0, leftOut.Length).CopyTo(leftOut);
        }

        for (var i = 0; i < _unstated?.Count; i++)
        {
            leftOut[_unstated[i]] |= UnstatedReadings.LeavesOut(candidate, i);
        }

        return leftOut;
    }

    /// <summary>The text of a reading, before it is completed for a key. Valid until the next call.</summary>
    public ReadOnlySpan<byte> Source(int candidate)
    {
        if (Text is null)
        {
            return Table.Body;
        }

        var leftOut = LeftOut(candidate);
        return leftOut.Contains(true) ? Text.Without(leftOut) : Text.Text;
    }

    public void Dispose()
    {
        _signed?.Dispose();
        Text?.Dispose();
        RentedArray.GiveBack(ref _leftOut);
        RentedArray.GiveBack(ref _suspected);
    }

    private static bool[] Rent(int count)
    {
        var rented = ArrayPool<bool>.Shared.Rent(count);
        rented.AsSpan(0, count).Clear();
        return rented;
    }
}
