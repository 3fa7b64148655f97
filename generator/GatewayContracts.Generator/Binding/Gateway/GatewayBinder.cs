using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>A gateway file, as a model of its own and as what its contracts start from.</summary>
internal sealed class GatewayBinder(YamlFile file, EquatableArray<YamlFile> extensions)
{
    private readonly Problems _problems = new(file.Path, extensions.Select(extension => extension.Path), [], true);

    public static BoundGateway Bind(YamlFile file) => Bind(file, default);

    /// <param name="extensions">The files that add to the gateway.</param>
    public static BoundGateway Bind(YamlFile file, EquatableArray<YamlFile> extensions) =>
        Foreign.Tell(file) is { } foreign
            ? UnknownGateway.Named(null) with
            {
                File = file,
                Diagnostics = new([foreign]),
            }
        : FileKindMismatch.AsGateway(file) is { } misnamed
            ? UnknownGateway.Named(null) with
            {
                File = file,
                Diagnostics = new([.. file.Diagnostics, misnamed]),
            }
        : new GatewayBinder(file, extensions).Bind();

    private BoundGateway Bind()
    {
        var root = GatewayExtension.Merge(LostTable.Restore(file.Root, _problems), extensions);
        var keys = Section.Read(root, "the file", KeyList.Gateway, _problems);
        if (keys.Has("gateway") && keys.Find("extends") is { } both)
        {
            _problems.Report(
                Descriptors.ExclusiveKeys,
                both.Key.At,
                "extends",
                "gateway",
                "a file is a gateway of its own, or adds to another; take one of the two out"
            );
        }

        var types = new TypeNames(_problems);
        var name = GatewayName.Read(keys, file, _problems);
        var nameAt = keys.Find("gateway")?.Value.At ?? SourceSpan.StartOf(file.Path);
        if (name is not null)
        {
            types.Claim(name + "Client", nameAt);
            types.Claim("I" + name + "Client", nameAt);
            types.Claim(name + "Gateway", nameAt);
        }

        var signatureKeys =
            keys.Inner("signature", KeyList.Signature) is var written && keys.Find("signature")?.Value is YamlMapping
                ? written
                : null;
        var signature = SignatureBinder.Bind(signatureKeys ?? Needed(keys), null, _problems);
        var zone = TimeZone.Minutes(keys, _problems);

        // One that cannot be read is reported once; the date-times of the contracts still get an offset.
        int? timeZone = zone ?? (keys.Has("time_zone") ? 0 : null);
        var outcomeKeys = OutcomeBinder.Read(keys, _problems);
        var outcome = OutcomeBinder.OfGateway(keys, _problems);
        var merchant = Merchant(keys);
        var algorithmKeys = signatureKeys?.Find("algorithm") is { Value: YamlMapping }
            ? signatureKeys.Inner("algorithm", KeyList.Algorithm)
            : null;
        var parts = ProtocolParts.Of(signatureKeys, algorithmKeys, outcomeKeys).ToList();
        ProtocolParts.Check([("the merchant", ProtocolParts.Name(keys, "merchant")), .. parts], _problems);
        ProtocolParts.Misspelt(
            [.. parts.Select(part => part.Name).OfType<YamlScalar>()],
            [.. LibraryNames(keys).Where(name => name != merchant)],
            _problems
        );
        var excluded = ProtocolParts.Excluded(signatureKeys, merchant, outcome, _problems);
        var enums = new EnumNames("", types, _problems);
        var library = new SharedFieldsBinder(
            keys,
            merchant,
            signature,
            outcome,
            excluded,
            zone,
            types,
            enums,
            _problems
        ).Bind(out var names, out var fields);
        var operation = keys.Inner("operation", KeyList.Operation);
        if (operation is not null)
        {
            OperationBinder.CheckDefaults(operation, _problems);
        }

        var notification = keys.Inner("notification", KeyList.Notification);
        if (notification is not null)
        {
            NotificationBinder.CheckDefaults(notification, outcome, library, _problems);
        }

        var encryption = EncryptionBinder.Bind(keys, _problems);
        var views = new ViewBinder(fields, types, _problems).Bind(keys);
        ContradictionBinder.Check(keys, _problems);
        var space = Namespace(keys, name);
        var model = name is null
            ? null
            : new GatewayModel(
                name,
                keys.Sentence("title"),
                space,
                merchant,
                timeZone,
                signature,
                new EquatableArray<OutcomeModel>(outcome.Select(entry => entry.Model)),
                new EquatableArray<CodeEnumModel>(enums.Enums),
                names
            )
            {
                Views = new EquatableArray<DeclaredView>(views.Select(view => view.Model)),
                Encryption = encryption,
                Objects = new EquatableArray<FieldModel>(
                    fields.Select(field => field.Model).Where(field => field.MemberType is not null)
                ),
            };
        return new BoundGateway
        {
            File = file,
            Extensions = extensions,
            Name = name,
            Namespace = space,
            Merchant = merchant,
            MerchantAt = keys.Find("merchant")?.Value.At ?? nameAt,
            TimeZoneMinutes = timeZone,
            ZoneMinutes = zone,
            Signature = signature,
            SignatureKeys = signatureKeys,
            AlgorithmKeys = algorithmKeys,
            OutcomeKeys = outcomeKeys,
            Encryption = encryption,
            SharedFields = library,
            Fields = fields,
            Operation = operation,
            Notification = notification,
            Views = views,
            Model = model,
            Types = types.Claimed,
            NameAt = nameAt,
            Diagnostics = new EquatableArray<SpecDiagnostic>(
                file.Diagnostics.Concat(
                    extensions.Aggregate(TruncationFilter.Excuse(_problems.Found, file), TruncationFilter.Excuse)
                )
            ),
            IsComplete =
                file.IsComplete
                && extensions.All(extension => extension.IsComplete)
                && MessageBinder.IsTable(keys.Find("fields")?.Value)
                && keys.Find("signature")?.Value is null or YamlMapping,
        };
    }

    private Section Needed(Section keys)
    {
        if (!keys.Has("signature") && file.Root.Entries.Count > 0)
        {
            _problems.Report(
                Descriptors.MissingKey,
                keys.PlaceOf("signature", file.FirstKey),
                "A gateway file",
                "signature",
                "say how messages are signed; nothing is believed without"
            );
        }

        // A stand-in, so that the messages keep their shape while the signature is being written.
        var nowhere = SourceSpan.StartOf("");
        var algorithm = new YamlMapping(
            [
                new YamlEntry(
                    new YamlScalar("accepts", nowhere),
                    new YamlMapping(
                        [new YamlEntry(new YamlScalar("RSA", nowhere), new YamlScalar("sha256-with-rsa", nowhere))],
                        nowhere
                    )
                ),
            ],
            nowhere
        );
        var standIn = new YamlMapping(
            [
                new YamlEntry(new YamlScalar("field", nowhere), new YamlScalar("sign", nowhere)),
                new YamlEntry(new YamlScalar("algorithm", nowhere), algorithm),
            ],
            nowhere
        );
        return Section.Read(standIn, "signature", KeyList.Signature, new Problems(""));
    }

    private static List<string> LibraryNames(Section keys) =>
        (keys.Find("fields")?.Value as YamlMapping)
            ?.Entries.Select(entry => NameSpelling.Meant(entry.Key.Text))
            .ToList()
        ?? [];

    private string Merchant(Section keys)
    {
        if (keys.Scalar("merchant") is not { } scalar)
        {
            if (!keys.Has("merchant") && file.Root.Entries.Count > 0)
            {
                _problems.Report(
                    Descriptors.MissingKey,
                    keys.PlaceOf("merchant", file.FirstKey),
                    "A gateway file",
                    "merchant",
                    "name the field that says whose message it is"
                );
            }

            return "";
        }

        if (NameSpelling.Fault(scalar.Text) is not null)
        {
            // Reported with the other parts.
            return NameSpelling.Clean(scalar.Text);
        }

        var library = LibraryNames(keys);
        if (!library.Contains(scalar.Text) && NearestName.Slip(scalar.Text, library) is { } near)
        {
            _problems.Report(
                Descriptors.UnknownField,
                scalar.At,
                scalar.Text,
                "the library",
                $"did you mean `{near}`?"
            );
            return near;
        }

        return scalar.Text;
    }

    private string Namespace(Section keys, string? name)
    {
        if (keys.Scalar("namespace") is not { } scalar)
        {
            return name ?? "Gateway";
        }

        if (Identifier.IsValidNamespace(scalar.Text))
        {
            return scalar.Text;
        }

        _problems.Report(
            Descriptors.NotAnIdentifier,
            scalar.At,
            scalar.Text,
            "the namespace",
            "write names with dots between them, such as Shop.ExamplePay"
        );
        return name ?? "Gateway";
    }
}
