using System.Diagnostics.CodeAnalysis;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>Whether a signature holds, and why or why not.</summary>
internal readonly struct SignatureVerdict
{
    private readonly string? _explanation;

    private SignatureVerdict(
        SignatureFault? fault,
        VerificationKey? key,
        int candidate,
        string? explanation,
        OpenedSignature? signed
    )
    {
        Fault = fault;
        Key = key;
        Candidate = candidate;
        _explanation = explanation;
        Signed = signed;
    }

    [MemberNotNullWhen(true, nameof(Key))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Holds => Fault is null;

    /// <summary>Null when the signature holds.</summary>
    public SignatureFault? Fault { get; }

    /// <summary>The key that made the signature, also when it does not hold; null when that is not known.</summary>
    public VerificationKey? Key { get; }

    /// <summary>The place of the source that the signature holds over; -1 when it does not hold.</summary>
    public int Candidate { get; }

    /// <summary>A sentence for people, without any part of message or signature.</summary>
    public string Explanation => _explanation ?? $"The signature holds under {Key}.";

    /// <summary>What a known key found inside a signature over another text.</summary>
    public OpenedSignature? Signed { get; }

    public static SignatureVerdict Of(VerificationKey key, int candidate) =>
        new(null, key, candidate, explanation: null, signed: null);

    public static SignatureVerdict Refused(
        SignatureFault fault,
        string explanation,
        VerificationKey? key = null,
        OpenedSignature? signed = null
    ) => new(fault, key, -1, explanation, signed);
}
