using GatewayContracts.Generator;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;
using GatewayContracts.Tool.Linting;
using GatewayContracts.Tool.Specs;
using GatewayContracts.Tool.Terminals;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Contracts;

/// <summary>Finds messages and gateways in specs. Nothing is said by a spec with mistakes.</summary>
internal static class SpecLibrary
{
    /// <param name="path">The contract's file. Its gateway's is found beside it, as in a build.</param>
    /// <param name="with">Where else to look for the gateway's file.</param>
    /// <param name="role">Which of the contract's messages; null for the usual one.</param>
    /// <param name="isSent">Whether of a call the request is the usual one, or else the response.</param>
    /// <exception cref="WrongUseException">The file is no sound contract, or has no such message.</exception>
    public static SpecMessage Message(string path, IEnumerable<string> with, MessageRole? role, bool isSent)
    {
        var specs = SpecSet.Of([path], with).Single();
        var reading = specs.Read();
        var bound = reading.Contracts.FirstOrDefault(bound => bound.Path == path);
        var shared = reading.Gateways.FirstOrDefault(gateway => gateway.Name == bound?.Model?.Gateway);
        RequireSound(specs, path, shared?.File.Path);
        if (bound is not { Model: { } contract } || shared is not { Model: { } gateway })
        {
            throw new WrongUseException(
                $"{path} is no contract of its own. Give the file that has the line `contract`."
            );
        }

        var message =
            Message(contract, role, isSent)
            ?? throw new WrongUseException($"{contract.Name} has no {Word(role)}. Give another word for --as.");
        return new SpecMessage(
            path,
            contract,
            message,
            RuntimeContracts.Of(gateway, reading.FieldNamesOf(gateway), contract, message)
        );
    }

    /// <param name="path">The gateway's file.</param>
    /// <exception cref="WrongUseException">The file is no sound gateway.</exception>
    public static SpecGateway Gateway(string path)
    {
        var specs = SpecSet.Of([path], []).Single();
        RequireSound(specs, path, null);
        var reading = specs.Read();
        var gateway =
            reading.Gateways.FirstOrDefault(bound => bound.File.Path == path)?.Model
            ?? throw new WrongUseException($"{path} is no gateway's file. Give the file that ends in .gateway.yaml.");
        List<ContractModel> contracts =
        [
            .. reading
                .Contracts.Select(bound => bound.Model)
                .OfType<ContractModel>()
                .Where(contract => contract.Gateway == gateway.Name)
                .OrderBy(contract => contract.Name, StringComparer.Ordinal),
        ];
        var shared = RuntimeContracts.Of(gateway, reading.FieldNamesOf(gateway)) with
        {
            CheckMerchant = MerchantCheckOf(gateway, reading),
        };
        return new SpecGateway(
            shared,
            [
                .. contracts
                    .Where(contract => contract.Operation is { SentByBrowser: false })
                    .Select(RuntimeContracts.Operation),
            ],
            contracts
                .Where(contract => contract.OwnsSignature)
                .ToDictionary(contract => contract.Name, contract => RuntimeContracts.Signature(contract.Signature))
        );
    }

    // What cannot be a merchant's id may be a secret, so no sentence shows it.
    private static Func<string, IReadOnlyList<string>> MerchantCheckOf(GatewayModel gateway, SpecReading reading)
    {
        var contracts = reading.Contracts.Select(bound => bound.Model).OfType<ContractModel>();
        List<FieldModel> rows =
        [
            .. MerchantField
                .Union(gateway, contracts.Select(MerchantField.Of))
                .Select(row => row with { Sensitive = "secret" }),
        ];
        return merchant =>
            [
                .. rows.SelectMany(row => ValueFaults.Of(row, merchant, gateway.TimeZoneMinutes))
                    .Select(fault => $"The merchant's id does not fit the gateway's spec: {fault.Because}.")
                    .Distinct(),
            ];
    }

    private static MessageModel? Message(ContractModel contract, MessageRole? role, bool isSent) =>
        role switch
        {
            MessageRole.Request => contract.Operation?.Request,
            MessageRole.Response => contract.Operation?.Response,
            MessageRole.Notification => contract.Notification?.Message,
            _ => contract.Notification?.Message
                ?? (isSent ? null : contract.Operation?.Response)
                ?? contract.Operation?.Request,
        };

    private static string Word(MessageRole? role) =>
        role switch
        {
            MessageRole.Request => "request",
            MessageRole.Response => "response",
            MessageRole.Notification => "notification",
            _ => "message",
        };

    // Of others in the same project, mistakes do not matter here.
    private static void RequireSound(SpecSet specs, string path, string? gateway)
    {
        var alone = specs with { Asked = new HashSet<string>([path, gateway ?? path], StringComparer.Ordinal) };
        var errors = Linter
            .Run(alone, new LintRules(WarningsAsErrors: false, [], Suggestions: false))
            .Where(finding => finding.Severity == DiagnosticSeverity.Error)
            .ToList();
        if (errors.Count > 0)
        {
            throw new WrongUseException(
                $"The spec has {errors.Count} mistake(s), so nothing can be said by it. See {ThisTool.Name} lint. "
                    + $"The first: {errors[0]}"
            );
        }
    }
}
