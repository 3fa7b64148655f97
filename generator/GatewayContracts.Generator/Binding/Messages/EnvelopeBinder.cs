using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>envelope</c> of a message, and what it changes of the message inside.</summary>
internal sealed class EnvelopeBinder
{
    private readonly MessageScope _scope;
    private readonly Section _keys;
    private readonly Problems _problems;
    private readonly YamlScalar? _member;
    private readonly YamlScalar? _encrypted;

    private EnvelopeBinder(MessageScope scope, Section keys, Problems problems)
    {
        _scope = scope;
        _keys = keys;
        _problems = problems;
        _member = keys.Scalar("member");
        _encrypted = _member is null ? keys.Scalar("encrypted") : null;
    }

    /// <summary>Null where the message is the whole body.</summary>
    /// <param name="message">The keys that the envelope is one of.</param>
    public static EnvelopeBinder? Read(
        Section? message,
        MessageScope scope,
        WireEncoding encoding,
        bool isBrowser,
        Problems problems
    )
    {
        if (
            message?.Find("envelope") is not { } entry
            || message.Inner("envelope", KeyList.Envelope) is not { } keys
            || entry.Value is not YamlMapping
        )
        {
            return null;
        }

        var binder = new EnvelopeBinder(scope, keys, problems);
        binder.CheckKind();
        binder.CheckSurroundings(entry.Key.At, encoding, isBrowser);
        return binder;
    }

    /// <summary>What holds inside. Beside a member stands its signature, so that the message has none.</summary>
    public MessageScope Inside =>
        _member is null
            ? _scope
            : _scope with
            {
                Signature = _scope.Signature with { Field = null, AlgorithmField = null, Source = null },
            };

    /// <summary>The message with what it travels in.</summary>
    public BoundMessage Around(BoundMessage message, string description)
    {
        CheckNames(message);
        var envelope = new EnvelopeModel(
            _member?.Text,
            new EquatableArray<string>(_keys.Texts("otherwise").Select(member => member.Text)),
            _encrypted?.Text,
            Beside(message, description),
            _encrypted is null ? null : _scope.Gateway.Encryption
        );
        return message with
        {
            Model = message.Model with
            {
                Envelope = envelope.Member is null && envelope.Encryption is null ? null : envelope,
                OwnSignature = _member is null ? null : _scope.Signature with { Source = null },
            },
        };
    }

    private void CheckKind()
    {
        if (_keys.Has("member") && _keys.Find("encrypted") is { } both)
        {
            Exclude(both, "member", "a message travels as a member or encrypted; keep one of the two");
        }
        else if (!_keys.Has("member") && !_keys.Has("encrypted"))
        {
            _problems.Report(
                Descriptors.MissingKey,
                _keys.PlaceOf("member", _keys.At),
                "`envelope`",
                "member",
                "write the name of the member that is the message, or with `encrypted` the field with its encrypted "
                    + "text"
            );
        }

        if (_encrypted is not null && _keys.Find("otherwise") is { } otherwise)
        {
            Exclude(otherwise, "encrypted", "an encrypted text stands in one field; take it out");
        }

        if (_member is not null && _keys.Find("beside") is { } beside)
        {
            Exclude(beside, "member", "beside a member stands its signature alone; take it out");
        }

        foreach (var twice in _keys.Texts("otherwise").Where(other => other.Text == _member?.Text))
        {
            _problems.Report(Descriptors.ListedTwice, twice.At, twice.Text, "envelope");
        }

        if (
            _encrypted is not null
            && _scope.Gateway is { Encryption: null, IsComplete: true, Name: not null, Diagnostics.Count: 0 }
        )
        {
            _problems.Report(
                Descriptors.MissingKey,
                _encrypted.At,
                "The gateway file",
                "encryption",
                "say there how the text is made, with `keys`, `cipher`, `mac` and `parts`"
            );
        }
    }

    private void CheckSurroundings(SourceSpan at, WireEncoding encoding, bool isBrowser)
    {
        if (isBrowser)
        {
            _problems.Report(
                Descriptors.ExclusiveKeys,
                at,
                "envelope",
                "sent_by: browser",
                "a browser posts the fields of a form; take one of the two out"
            );
        }
        else if (encoding != WireEncoding.Json)
        {
            _problems.Report(
                Descriptors.ExclusiveKeys,
                at,
                "envelope",
                $"encoding: {(encoding == WireEncoding.Xml ? "xml" : "form")}",
                "an envelope is a JSON object; take one of the two out"
            );
        }

        if ((_scope.Signature.Header ?? _scope.Signature.AlgorithmHeader) is { } header)
        {
            _problems.Report(
                Descriptors.ExclusiveKeys,
                at,
                "envelope",
                "header: " + header,
                "a signature in a header is over the whole body; put signature and algorithm in fields"
            );
        }

        foreach (var member in _keys.Texts("otherwise").Prepend(_member).OfType<YamlScalar>())
        {
            if (member.Text == _scope.Signature.Field)
            {
                _problems.Report(Descriptors.TwoParts, member.At, member.Text, "the signature", "the message");
            }
        }

        if (
            _member is not null
            && _scope.Signature.Accepts.FirstOrDefault(accepted => accepted.Algorithm is "md5" or "sha256")
                is { } keyless
        )
        {
            _problems.Report(
                Descriptors.BadEnvelope,
                _member.At,
                _member.Text,
                $"{keyless.Algorithm} over its text takes in no key, so anybody could compute it; use hmac-sha256, or "
                    + "an algorithm with RSA"
            );
        }
    }

    // What the envelope itself carries is no field of the message inside.
    private void CheckNames(BoundMessage message)
    {
        string?[] carried = _member is null
            ? [_encrypted?.Text]
            : [_scope.Signature.Field, _scope.Signature.AlgorithmField];
        foreach (var field in message.Fields.Where(field => carried.Contains(field.Name)))
        {
            field.Report(
                Descriptors.BadEnvelope,
                field.Row.At,
                field.Name,
                "the envelope carries it, beside the message or around it, so it is no field of the message; take the "
                    + "row out"
            );
        }
    }

    private EquatableArray<string> Beside(BoundMessage message, string description)
    {
        if (_encrypted is null)
        {
            return default;
        }

        if (!_keys.Has("beside"))
        {
            var merchant = _scope.Gateway.Merchant;
            return message.Fields.Any(field => field.Name == merchant) ? new([merchant]) : default;
        }

        var names = _keys.Texts("beside");
        var known = MessageBinder.Named(names, "repeated beside the encrypted text", description, message, _problems);
        foreach (var name in names.Where(name => known.Contains(name.Text)))
        {
            var field = message.Fields.First(field => field.Name == name.Text).Model;
            if (!field.Required && field.Role != FieldRole.Merchant && field.Fixed is null)
            {
                _problems.Report(
                    Descriptors.BadEnvelope,
                    name.At,
                    name.Text,
                    "the message may be without it; write `required: true` in its row, or take it out here"
                );
            }
            else if (field.Kind is FieldKind.Object or FieldKind.List or FieldKind.Json)
            {
                _problems.Report(
                    Descriptors.BadEnvelope,
                    name.At,
                    name.Text,
                    "only a text or a number stands beside the encrypted text; take it out here"
                );
            }
        }

        return known;
    }

    private void Exclude(YamlEntry entry, string other, string reason) =>
        _problems.Report(Descriptors.ExclusiveKeys, entry.Key.At, entry.Key.Text, other, reason);
}
