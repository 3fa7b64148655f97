using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Proves one example: its body is read, held against fields and rules, joined to a sign string, and its signature
/// verified. A failure is reported at the key that failed.
/// </summary>
internal sealed class ExampleProof(
    BoundExample example,
    MessageModel message,
    ContractModel contract,
    Problems problems
)
{
    private readonly SignatureModel _signature = contract.Signature;
    private readonly ExampleModel _model = example.Model;
    private readonly FaultLog _log = new();

    public void Prove()
    {
        if (!BodyReader.TryRead(message.Encoding, _model.Body, out var all, out var unreadable))
        {
            problems.Report(Descriptors.ExampleUnreadable, example.At("body"), unreadable);
            return;
        }

        var enclosed = EnclosedExample.Of(message.Envelope, all, _model.Body);
        if (enclosed.Fault is { } fault)
        {
            problems.Report(Descriptors.ExampleUnreadable, example.At("body"), fault);
            return;
        }

        if (enclosed.Fields is not { } fields)
        {
            Encrypted(enclosed);
            return;
        }

        var body = new BodyProof(message, contract, _log);
        var received = body.Receive(fields);
        body.Check(received);
        Compare();
        if (_log.Faults.Any(IsUndeclared))
        {
            // Of a body that is wrong in itself neither the sign string nor the signature can be right.
            return;
        }

        IReadOnlyList<SignStringCandidate> readings = received.Form is { } form
            ? SignStringCandidate.All(received, form, message, _signature.Field)
            : [];
        if (Source(readings, received.Form, enclosed.Text, out var stated))
        {
            Signature(received, enclosed, stated is null ? readings : [stated]);
        }
    }

    /// <summary>
    /// For an encrypted message, the fields beside it are checked against its rows; the rest cannot be read.
    /// </summary>
    private void Encrypted(EnclosedExample enclosed)
    {
        foreach (var key in (string[])["sign_source", "public_key", "key"])
        {
            if (example.Keys.Has(key))
            {
                problems.Report(
                    Descriptors.NotProvable,
                    example.At(key),
                    key,
                    "what it is about is encrypted in this body; leave it out, or write the message inside as the body"
                );
            }
        }

        var beside = message.Fields.Where(field => message.Envelope!.Beside.Contains(field.WireName)).ToList();
        var given = enclosed.Around.Where(field => beside.Exists(known => known.WireName == field.Name)).ToList();
        new FieldProof(_log, areRequired: false, contract.TimeZoneMinutes).Check(
            new ReceivedExample(given, null, isFlat: false),
            beside,
            ""
        );
        Compare();
    }

    /// <summary>
    /// Finds the reading that the example states, if it states one. False where the body has another sign string: that
    /// its signature fails as well then proves nothing.
    /// </summary>
    private bool Source(
        IReadOnlyList<SignStringCandidate> readings,
        CanonicalForm? form,
        string body,
        out SignStringCandidate? reading
    )
    {
        reading = null;
        if (_model.SignSource is not { } stated)
        {
            return true;
        }

        if (form is null)
        {
            if (StatedSource.BodyDifference(stated, body) is not { } difference)
            {
                return true;
            }

            problems.Report(Descriptors.SignSourceDiffers, example.At("sign_source"), difference);
            return false;
        }

        reading = StatedSource.Find(stated, readings);
        if (reading is not null)
        {
            return true;
        }

        problems.Report(
            Descriptors.SignSourceDiffers,
            example.At("sign_source"),
            StatedSource.Difference(
                stated,
                readings,
                form,
                _signature.Source!.Suffix,
                SignStringCandidate.SensitiveNames(message)
            )
        );
        return false;
    }

    private void Signature(
        ReceivedExample received,
        EnclosedExample enclosed,
        IReadOnlyList<SignStringCandidate> readings
    )
    {
        var key =
            _model.PublicKey is not null ? "public_key"
            : _model.Key is not null ? "key"
            : null;
        if (key is null)
        {
            return;
        }

        var (finding, because) = message.Envelope?.Member is null
            ? new SignatureProof(_signature, received, _model).Prove(
                received.Form is null
                    ? StatedSource.OfBody(enclosed.Text)
                    : [.. readings.Select(reading => reading.Text)]
            )
            : new SignatureProof(
                enclosed.SignatureAround(_signature),
                new ReceivedExample(enclosed.Around, null, isFlat: false),
                _model
            ).Prove([enclosed.Text]);
        switch (finding)
        {
            case SignatureFinding.NotProvable
                when !_log.Faults.Any(fault =>
                    fault.Fields.Contains(_signature.Field ?? "")
                    || fault.Fields.Contains(_signature.AlgorithmField ?? "")
                ):
                // What `breaks` says of these fields says also that nothing is proved.
                problems.Report(Descriptors.NotProvable, example.At(key), key, because);
                break;
            case SignatureFinding.KeyUnusable:
                problems.Report(Descriptors.KeyUnusable, example.At(key), key, because);
                break;
            case SignatureFinding.Fails when _model.Breaks.All(declared => declared.Kind != "signature"):
                problems.Report(Descriptors.SignatureFails, example.At(key), because);
                break;
            case SignatureFinding.Holds when Declared("signature") is { } at:
                problems.Report(Descriptors.NotBroken, at, "signature");
                break;
        }
    }

    private void Compare()
    {
        foreach (var fault in _log.Faults.Where(IsUndeclared))
        {
            problems.Report(Descriptors.ExampleBreaks, example.At("body"), fault.Entry, fault.Because);
        }

        for (var i = 0; i < _model.Breaks.Count; i++)
        {
            var declared = _model.Breaks[i];
            if (declared.Kind == "signature")
            {
                continue;
            }

            var isWholly =
                declared.Kind == "require"
                    ? declared.Fields.All(field =>
                        _log.Faults.Any(fault => fault.Kind == "require" && fault.Fields[0] == field)
                    )
                    : _log.Faults.Any(fault => fault.IsDeclaredBy(declared));
            if (!isWholly)
            {
                problems.Report(Descriptors.NotBroken, example.BreaksAt[i], Entry(declared));
            }
        }

        if (_model.PublicKey is null && _model.Key is null && Declared("signature") is { } at)
        {
            problems.Report(
                Descriptors.NotProvable,
                at,
                "breaks: signature",
                "there is no key to prove it with; add `public_key`, or `key`"
            );
        }
    }

    private bool IsUndeclared(ExampleFault fault) => !_model.Breaks.Any(fault.IsDeclaredBy);

    private SourceSpan? Declared(string kind)
    {
        for (var i = 0; i < _model.Breaks.Count; i++)
        {
            if (_model.Breaks[i].Kind == kind)
            {
                return example.BreaksAt[i];
            }
        }

        return null;
    }

    private static string Entry(ExampleBreak declared) => new ExampleFault(declared.Kind, declared.Fields, "").Entry;
}
