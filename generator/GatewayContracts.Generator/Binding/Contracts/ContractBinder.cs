using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>A contract file over its gateway.</summary>
internal sealed class ContractBinder
{
    private readonly YamlFile _file;
    private readonly BoundGateway _gateway;
    private readonly Problems _problems;
    private readonly Problems _gatewayProblems;
    private readonly Section _keys;
    private readonly bool _isGatewayKnown;

    private readonly bool _isMisnamed;

    // Which of two gateway files a contract means is open, so what the first lacks may stand in the other.
    private readonly bool _isGatewayTwice;
    private readonly bool _extensionsAreWhole;
    private readonly bool _hasLostTable;
    private readonly IReadOnlyList<YamlFile> _extensions;

    private ContractBinder(YamlFile file, VisibleSpecs specs)
    {
        _file = file;
        var header = ContractHeader.Of(file);
        var known = specs.Gateways.FirstOrDefault(gateway =>
            gateway.Name is not null && gateway.Name == header.Gateway
        );

        // If only the case of a name is wrong, its meaning is clear.
        var meant =
            known
            ?? specs.Gateways.FirstOrDefault(gateway =>
                gateway.Name is not null && ContractHeader.IsGatewayName(gateway.Name, header.Gateway)
            );
        var extensions = specs.ExtensionsOf(header);
        _isGatewayKnown = known is not null;
        _isMisnamed = specs.Contracts.Any(other => other.IsGateway && other.Gateway == header.Gateway);
        _isGatewayTwice = known is not null && specs.Gateways.Count(gateway => gateway.Name == known.Name) > 1;
        _gateway = meant ?? UnknownGateway.Named(header.Gateway);
        _problems = new Problems(
            file.Path,
            extensions.Select(extension => extension.Path),
            _gateway.Diagnostics,
            _gateway.IsComplete
        );
        _gatewayProblems = new Problems(file.Path);
        _extensionsAreWhole = extensions.All(extension => extension.Diagnostics.Count == 0);
        _extensions = extensions;
        var root = LostTable.Restore(file.Root, _problems);
        _hasLostTable = _problems.Found.Count > 0;
        _keys = Section.Read(Extension.Merge(root, extensions, _gateway), "the file", KeyList.Contract, _problems);
        CheckGateway(specs.Gateways);
    }

    public static BoundContract Bind(YamlFile file, VisibleSpecs specs) =>
        Foreign.Tell(file) is { } foreign ? new BoundContract(file.Path, null, foreign.At, default, [], new([foreign]))
        : FileKindMismatch.AsContract(file) is { } misnamed
            ? new BoundContract(file.Path, null, misnamed.At, default, [], new([.. file.Diagnostics, misnamed]))
        : Extension.IsOne(file) ? ExtensionBinder.Bind(file, specs)
        : new ContractBinder(file, specs).Bind();

    private BoundContract Bind()
    {
        var name = ContractName.Read(_keys, _file, _problems, out var nameAt);
        var types = new TypeNames(_problems);
        var enums = new EnumNames(name ?? "", types, _problems);
        var signature = Signature();
        if (_keys.Has("outcome") || _keys.Has("signature"))
        {
            var own =
                _keys.Find("signature")?.Value is YamlMapping ? _keys.Inner("signature", KeyList.Signature) : null;
            var algorithm =
                own?.Find("algorithm")?.Value is YamlMapping ? own.Inner("algorithm", KeyList.Algorithm) : null;
            ProtocolParts.Check(
                [
                    ("the merchant", new YamlScalar(_gateway.Merchant, SourceSpan.StartOf(_file.Path))),
                    .. ProtocolParts.Of(own, algorithm, OutcomeBinder.Read(_keys, _problems)),
                ],
                _problems
            );
        }

        var outcome = OutcomeBinder.Merge(_keys, _gateway.OutcomeKeys, _problems);
        var scope = new MessageScope(name ?? "", _gateway, signature, outcome, types, enums, _problems);
        OperationModel? operation = null;
        NotificationModel? notification = null;
        List<BoundMessage> messages = [];
        if (IsOperation())
        {
            var bound = new OperationBinder(_keys, scope, nameAt).Bind();
            operation = bound.Model;
            messages.Add(bound.Request);
            messages.AddRange(bound.Response is { } response ? [response] : []);
        }
        else if (_keys.Has("notification") || _keys.Has("fields"))
        {
            var bound = new NotificationBinder(_keys, scope, nameAt).Bind();
            notification = bound.Model;
            messages.Add(bound.Message);
        }
        else if (_file.Root.Entries.Count > 0)
        {
            _problems.Report(Descriptors.NothingToGenerate, nameAt);
        }

        scope.MissingTypes.Report(_gateway);
        IReadOnlyList<BoundExample> examples =
            messages.Count > 0 ? new ExampleBinder(messages, signature, _problems).Bind(_keys) : [];
        var title = _keys.Sentence("title");
        var page = PageBinder.Bind(_keys, _problems);
        ContradictionBinder.Check(_keys, _problems);
        var model =
            name is null || messages.Count == 0 || _gateway.Name is null
                ? null
                : new ContractModel(
                    _gateway.Name,
                    _gateway.Namespace,
                    name,
                    title,
                    page,
                    _gateway.Merchant,
                    _gateway.TimeZoneMinutes,
                    signature,
                    new EquatableArray<CodeEnumModel>(enums.Enums),
                    operation,
                    notification
                )
                {
                    OwnsSignature = _keys.Has("signature"),
                };
        var found = _extensions.Aggregate(TruncationFilter.Excuse(_problems.Found, _file), TruncationFilter.Excuse);
        found = _gateway.IsComplete && !_isGatewayTwice ? found : TruncationFilter.ExcuseWithoutGateway(found);

        // What stands below a table without its line seems to be indented wrongly, and is not.
        var ofFile = _hasLostTable
            ? _file.Diagnostics.Where(told => told.Descriptor != Descriptors.Syntax)
            : _file.Diagnostics;
        var diagnostics = new EquatableArray<SpecDiagnostic>(ofFile.Concat(_gatewayProblems.Found).Concat(found));
        return new BoundContract(_file.Path, model, nameAt, new(types.Claimed), examples, diagnostics)
        {
            IsWhole =
                _isGatewayKnown
                && !_isGatewayTwice
                && diagnostics.Count == 0
                && _gateway.Diagnostics.Count == 0
                && _extensionsAreWhole,
            ExtendedAt = new EquatableArray<SourceSpan>(
                _extensions.Select(file => file.Root.Find("extends")?.Value.At ?? SourceSpan.StartOf(file.Path))
            ),
            HasViews = _gateway.Views.Count > 0,
            Messages = messages,
        };
    }

    private void CheckGateway(EquatableArray<BoundGateway> gateways)
    {
        // A gateway file without a readable name may be the one that is meant; its own mistake says enough.
        if (
            _isGatewayKnown
            || _isMisnamed
            || _file.Root.Entries.Count == 0
            || (_keys.Has("gateway") && gateways.Any(gateway => gateway.Name is null))
        )
        {
            return;
        }

        if (_keys.Scalar("gateway") is { } scalar)
        {
            var names = gateways.Select(gateway => gateway.Name).OfType<string>().ToList();
            var hint = NearestName.Of(scalar.Text, names) is null
                ? $"add its file, such as {scalar.Text.ToLowerInvariant()}.gateway.yaml with `gateway: {scalar.Text}`"
                    + (names.Count == 0 ? "" : ", or " + NameHint.Of(scalar.Text, names))
                : NameHint.Of(scalar.Text, names);
            _gatewayProblems.Report(Descriptors.UnknownGateway, scalar.At, scalar.Text, hint);
        }
        else if (!_keys.Has("gateway") && _file.IsComplete)
        {
            _gatewayProblems.Report(
                Descriptors.MissingKey,
                _keys.PlaceOf("gateway", _file.FirstKey),
                "A contract file",
                "gateway",
                "write the name that the gateway's file gives, such as `gateway: ExamplePay`"
            );
        }
    }

    private SignatureModel Signature()
    {
        if (_keys.Inner("signature", KeyList.Signature) is { } own)
        {
            var here = _problems.Within(own.At);
            return SignatureBinder.Bind(
                SignatureBinder.Merge(own, _gateway.SignatureKeys).ReportingTo(here),
                _gateway.AlgorithmKeys,
                here
            );
        }

        return _gateway.Signature;
    }

    /// <summary>
    /// A call or a notification: the keys of the other kind are reported, and the call takes precedence.
    /// </summary>
    private bool IsOperation()
    {
        if ((_keys.Find("operation") ?? _keys.Find("request") ?? _keys.Find("response")) is not { } first)
        {
            return false;
        }

        if (
            first.Key.At.Path != _file.Path
            && (_keys.Find("notification") ?? _keys.Find("fields")) is { } kept
            && kept.Key.At.Path == _file.Path
        )
        {
            _problems.Report(
                Descriptors.ExclusiveKeys,
                first.Key.At,
                first.Key.Text,
                kept.Key.Text,
                "the contract is a notification; write what is added under `fields`, `rules` and `examples`"
            );
            return false;
        }

        foreach (
            var (key, reason) in ((string, string)[])
                [
                    ("notification", "a contract is a call or a notification; put the other in a file of its own"),
                    ("fields", "write the fields under `request` or `response`"),
                    ("groups", "write the groups under `response`"),
                    ("rules", "write the rules under `request` or `response`"),
                ]
        )
        {
            if (_keys.Find(key) is { } other)
            {
                _problems.Report(Descriptors.ExclusiveKeys, other.Key.At, key, first.Key.Text, reason);
            }
        }

        return true;
    }
}
