extern alias runtime;

using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Metadata;
using runtime::GatewayContracts.Language;

namespace GatewayContracts.Tool.Contracts;

/// <summary>
/// Makes of a spec's models what the generator would emit for the runtime, without a compilation. Read off the same
/// models by the emitters' own words, and held equal to generated code by a test.
/// </summary>
internal static class RuntimeContracts
{
    public static GatewayContract Of(GatewayModel gateway, IReadOnlyList<string> fieldNames) =>
        new(gateway.Name, gateway.Merchant, Signature(gateway.Signature), fieldNames)
        {
            TimeZone = gateway.TimeZoneMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            Encryption = gateway.Encryption is { } encryption ? Encryption(encryption) : null,
        };

    public static MessageContract Of(
        GatewayModel gateway,
        IReadOnlyList<string> fieldNames,
        ContractModel contract,
        MessageModel message
    )
    {
        var shared = Of(gateway, fieldNames);
        var code = new MessageCode(
            contract,
            message,
            message.Role == MessageRole.Notification ? null : contract.Operation
        );
        return new MessageContract(message.TypeName, shared, [.. message.Fields.Select(field => Field(field, code))])
        {
            Signature = code.Contract.OwnsSignature ? Signature(code.Contract.Signature) : shared.Signature,
            Envelope = message.Envelope is { } envelope ? Envelope(envelope, shared) : null,
            Encoding = Enum.Parse<GatewayContracts.WireEncoding>(code.Message.Encoding.ToString()),
            Outcome = code.Outcome.Count > 0 ? new OutcomeRules([.. code.Outcome.Select(Outcome)]) : null,
            SentByBrowser = code.BrowserOperation is not null,
            MerchantRequired = message.Role == MessageRole.Notification,
        };
    }

    public static OperationContract Operation(ContractModel contract) =>
        new(
            contract.Name,
            new Uri(contract.Operation!.Endpoint),
            Enum.Parse<OperationSafety>(contract.Operation.Safety, ignoreCase: true),
            contract.Operation.Echo
        )
        {
            IsEncrypted = new[] { contract.Operation.Request, contract.Operation.Response }.Any(message =>
                message?.Envelope is { Encrypted: not null }
            ),
            Input = contract.Operation.Input,
        };

    private static EnvelopeContract Envelope(EnvelopeModel envelope, GatewayContract gateway) =>
        envelope.Member is { } member
            ? new MemberEnvelope(member, envelope.Otherwise)
            : new EncryptedEnvelope(envelope.Encrypted!, envelope.Beside, gateway.Encryption!);

    private static EncryptionContract Encryption(EncryptionModel encryption) =>
        new(
            new EncryptedForm(
                encryption.Parts.Select(part => Enum.Parse<EncryptedPart>(EnvelopeNames.Part(part).ToString())),
                encryption.Separator,
                encryption.Version
            ),
            Enum.Parse<KeyEncryption>(SignatureEmitter.PascalCase(encryption.Keys))
        )
        {
            HasOwnKey = encryption.HasOwnKey,
        };

    public static SignatureContract Signature(SignatureModel signature) =>
        new()
        {
            Field = signature.Field,
            Header = signature.Header,
            AlgorithmField = signature.AlgorithmField,
            AlgorithmHeader = signature.AlgorithmHeader,
            Accepts = [.. signature.Accepts.Select(Accepted)],
            Absent = signature.Absent,
            Prehash = Enum.Parse<Prehash>(SignatureEmitter.PascalCase(signature.Prehash)),
            UpperCaseHex = signature.Hex == "upper",
            Source = signature.Source is { } source ? Form(source) : null,
            Suffix = signature.Source?.Suffix ?? "",
        };

    private static GatewayContracts.Metadata.AcceptedAlgorithm Accepted(
        GatewayContracts.Generator.Model.AcceptedAlgorithm accepted
    ) =>
        SignatureAlgorithm.TryFromName(accepted.Algorithm, out var algorithm)
            ? new(accepted.WireName, algorithm)
            : throw new InvalidOperationException($"The runtime has no algorithm {accepted.Algorithm}.");

    private static CanonicalForm Form(CanonicalModel source) =>
        new(
            Enum.Parse<FieldOrder>(CanonicalNames.Order(source.Order).ToString()),
            source.Pair,
            source.Separator,
            source.Omit.Aggregate(OmittedValues.None, (all, omit) => all | Omitted(omit)),
            source.Exclude,
            Enum.Parse<NestedForm>(CanonicalNames.Nested(source.Nested).ToString())
        );

    private static OmittedValues Omitted(string omit) =>
        Enum.Parse<OmittedValues>(CanonicalNames.Omitted(omit).ToString());

    private static FieldContract Field(FieldModel field, MessageCode code)
    {
        var isExcluded = code.Contract.Signature.Source?.Exclude.Contains(field.WireName) == true;
        return Field(field) with
        {
            Coverage = isExcluded && field.Signed == SignedState.Signed ? Coverage.Unsigned : CoverageOf(field),
            IsExact = ExactValue.Is(field, code.Contract),
            Values = code.Outcome.Any(entry => entry.Field == field.WireName) ? [] : FieldTableEmitter.Values(field),
        };
    }

    // Members have no part in the sign string of their own.
    private static FieldContract Field(FieldModel field) =>
        new(field.WireName)
        {
            Member = field.PropertyName,
            Coverage = CoverageOf(field),
            Sensitivity = field.Sensitive is { } kind
                ? Enum.Parse<Sensitivity>(FieldTableEmitter.SensitivityName(kind))
                : Sensitivity.None,
            Members = [.. field.Members.Select(Field)],
        };

    private static Coverage CoverageOf(FieldModel field) => Enum.Parse<Coverage>(field.Signed.ToString());

    private static OutcomeEntry Outcome(OutcomeModel entry) =>
        new(
            entry.Field,
            entry.Text,
            entry.Codes.ToDictionary(code => code.Code, code => Kind(code.Is), StringComparer.Ordinal),
            Kind(entry.Otherwise)
        );

    private static OutcomeKind Kind(string kind) => Enum.Parse<OutcomeKind>(kind, ignoreCase: true);
}
