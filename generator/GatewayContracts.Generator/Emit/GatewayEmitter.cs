using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>The C# of what a gateway's messages share: its enums, its contract, and its client.</summary>
internal static class GatewayEmitter
{
    /// <param name="fieldNames">The wire names of all fields of the gateway's messages.</param>
    /// <param name="members">What the contracts add to the gateway's class.</param>
    /// <param name="merchant">What the contracts say of the merchant's field.</param>
    /// <param name="views">The interfaces that messages share.</param>
    public static string Emit(
        GatewayModel gateway,
        EquatableArray<string> fieldNames,
        EquatableArray<ContractMembers> members,
        EquatableArray<FieldModel> merchant,
        EquatableArray<ViewModel> views
    )
    {
        HashSet<string> used = [.. members.SelectMany(member => member.SharedTypes)];
        return GeneratedFile.Write(
            gateway.Namespace,
            [
                output => EmitGateway(output, gateway, fieldNames, members, merchant),
                output => EmitInterface(output, gateway),
                output => EmitClient(output, gateway),
                .. EnumEmitter.Types(gateway.Enums, gateway.Namespace),
                .. ObjectEmitter.Shared(gateway, used),
                .. views.Select(view => (Action<SourceWriter>)(output => ViewEmitter.EmitInterface(output, view))),
                .. views.SelectMany(ViewEmitter.Parts),
            ],
            gateway.Enums.Select(codes => codes.TypeName).Concat(used)
        );
    }

    private static void EmitGateway(
        SourceWriter output,
        GatewayModel gateway,
        EquatableArray<string> fieldNames,
        EquatableArray<ContractMembers> members,
        EquatableArray<FieldModel> merchant
    )
    {
        var type = Names.GatewayType(gateway.Name);
        var client = Names.ClientType(gateway.Name);
        DocComment.Write(output, $"{gateway.Title ?? gateway.Name}: what all its messages share");
        output.Line(GeneratedFile.GeneratedCode);
        output.Open($"public sealed partial class {type} : {Names.Runtime}ICallableGateway");
        output.Open($"private {type}()");
        output.Close();
        output.Line();
        DocComment.Write(output, "How messages are signed, whose they are, and which fields there are");
        output.OpenList($"public static {Names.Metadata}GatewayContract Contract {{ get; }} = new(");
        output.Line($"{Literal.Text(gateway.Name)},");
        output.Line($"{Literal.Text(gateway.Merchant)},");
        SignatureEmitter.Emit(output, "", gateway.Signature, ",");
        List<string> checks =
        [
            .. merchant
                .Select(ConstraintEmitter.Arguments)
                .OfType<string>()
                .Select(row => $"check.Field(new {Names.Language}FieldConstraint{row}, id);")
                .Distinct()
                .OrderBy(check => check, StringComparer.Ordinal),
        ];
        var hasMore = gateway.TimeZoneMinutes is not null || gateway.Encryption is not null || checks.Count > 0;
        output.Line($"{Literal.TextList(fieldNames)}){(hasMore ? "" : ";")}");
        output.CloseList();
        if (hasMore)
        {
            EmitMore(output, gateway, checks);
        }

        if (gateway.Outcome.Count > 0)
        {
            output.Line();
            OutcomeEmitter.Emit(
                output,
                $"internal static {Names.Metadata}OutcomeRules {Names.Outcome} {{ get; }} = ",
                gateway.Outcome,
                ";"
            );
        }

        output.Line();
        DocComment.Write(output, "The calls, and where they go");
        output.Line(
            $"public static SysGeneric::IReadOnlyList<{Names.Metadata}OperationContract> "
                + $"Operations => [{string.Join(", ", Operations(members))}];"
        );
        EmitPageSignatures(output, members);
        output.Line();
        output.Line($"static {Names.Metadata}GatewayClientType {Names.Runtime}ICallableGateway.Client {{ get; }} =");
        output.Line(
            $"    {Names.Metadata}GatewayClientType.Of<{Names.ClientInterface(gateway.Name)}, "
                + $"{client}>(connection => new {client}(connection));"
        );
        output.Close();
    }

    private static IEnumerable<string> Operations(EquatableArray<ContractMembers> members) =>
        members.Where(member => member.HasOperation).Select(member => Names.OperationMember(member.Contract));

    private static void EmitPageSignatures(SourceWriter output, EquatableArray<ContractMembers> members)
    {
        var dictionary = $"Dictionary<string, {Names.Metadata}SignatureContract>";
        var pages = members
            .Where(member => member.OwnsSignature)
            .Select(member => $" [{Literal.Text(member.Contract)}] = {Names.SignatureMember(member.Contract)},");
        output.Line();
        DocComment.Write(output, "How the pages are signed that are signed otherwise than the other messages");
        output.Line(
            $"public static SysGeneric::IReadOnly{dictionary} {Names.PageSignatures} => "
                + $"new SysGeneric::{dictionary} {{{string.Concat(pages)} }};"
        );
    }

    private static void EmitMore(SourceWriter output, GatewayModel gateway, List<string> merchantChecks)
    {
        output.Open();
        if (gateway.TimeZoneMinutes is { } minutes)
        {
            output.Line($"TimeZone = Sys::TimeSpan.FromMinutes({Literal.Int(minutes)}D),");
        }

        if (gateway.Encryption is { } encryption)
        {
            EnvelopeEmitter.EmitEncryption(output, encryption);
        }

        if (merchantChecks.Count > 0)
        {
            output.Open(
                $"CheckMerchant = static merchant => "
                    + $"{Names.Metadata}MerchantCheck.Run({Literal.Text(gateway.Merchant)}, merchant, static "
                    + $"(check, id) =>"
            );
            merchantChecks.ForEach(output.Line);
            output.Close("),");
        }

        output.Close(";");
    }

    private static void EmitInterface(SourceWriter output, GatewayModel gateway)
    {
        DocComment.Write(
            output,
            $"Sends signed requests to {gateway.Title ?? gateway.Name} and reads its signed answers",
            $"What <see cref=\"{Names.ClientType(gateway.Name)}\"/> does, so that a test can put something else "
                + $"in its place."
        );
        output.Line(GeneratedFile.GeneratedCode);
        output.Open($"public partial interface {Names.ClientInterface(gateway.Name)}");
        output.Close();
    }

    private static void EmitClient(SourceWriter output, GatewayModel gateway)
    {
        var type = Names.ClientType(gateway.Name);
        var shared = Names.GatewayType(gateway.Name);
        DocComment.Write(
            output,
            $"Sends signed requests to {gateway.Title ?? gateway.Name} and reads its signed answers",
            "Safe to use from many threads."
        );
        output.Line(GeneratedFile.GeneratedCode);
        output.Open(
            $"public sealed partial class {type} : {Names.Runtime}GatewayClient, {Names.ClientInterface(gateway.Name)}"
        );
        output.Line("/// <summary>A client for one account.</summary>");
        output.Line(
            "/// <param name=\"http\">Sends the requests. With a base address, the endpoints' paths are called "
                + "there: a proxy, or a stand-in in tests.</param>"
        );
        output.Line("/// <param name=\"account\">Who signs, and whose keys the answers are verified by.</param>");
        output.Line(
            $"/// <exception cref=\"{Names.Runtime}GatewayConfigurationException\">The account does not fit the "
                + $"gateway; everything that is wrong is listed.</exception>"
        );
        output.Line($"public {type}(Sys::Net.Http.HttpClient http, {Names.Runtime}MerchantAccount account)");
        output.Open($"    : base(http, account, {shared}.Contract, {shared}.{Names.PageSignatures})");
        output.Close();
        output.Line();
        output.Line(
            "/// <summary>A client whose account may change while it is used, as when keys are rotated.</summary>"
        );
        output.Line("/// <param name=\"connection\">What the calls are made over; asked anew for each.</param>");
        output.Line($"public {type}({Names.Runtime}IGatewayConnection connection)");
        output.Open("    : base(connection)");
        output.Close();
        output.Close();
    }
}
