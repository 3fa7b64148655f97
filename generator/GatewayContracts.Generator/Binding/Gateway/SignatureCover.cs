using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>Checks that the signature covers everything that the merchant acts on.</summary>
/// <param name="told">Fields that were reported in the gateway file already as not covered.</param>
internal sealed class SignatureCover(SignatureModel signature, IReadOnlyCollection<string> told)
{
    private const int MostUnstated = 4;

    private readonly HashSet<BoundField> _reported = [];

    /// <summary>The field as it is signed in this message: a name in <c>exclude</c> never is.</summary>
    public FieldModel Apply(FieldModel field) =>
        IsExcluded(field) ? field with { Signed = SignedState.Unsigned } : field;

    public void Need(BoundField field, string reason)
    {
        if (
            signature.Source is null
            || IsUnsignable(field.Model)
            || (IsExcluded(field.Model) && told.Contains(field.Name))
        )
        {
            return;
        }

        var uncovered = field.Model.Signed switch
        {
            SignedState.Unsigned => "`signed: false` says that it is not",
            SignedState.Unstated => "`signed: unstated` leaves that open",
            _ => IsExcluded(field.Model) ? "`exclude` leaves it out of the sign string" : null,
        };
        if (uncovered is not null && _reported.Add(field))
        {
            field.Report(Descriptors.MustBeSigned, field.At("signed"), field.Name, reason, uncovered);
        }
    }

    /// <summary>What follows from the fields alone.</summary>
    public void Check(IReadOnlyList<BoundField> fields, MessageRole? message)
    {
        foreach (var field in fields)
        {
            if (Reason(field.Model) is { } reason)
            {
                Need(field, reason);
            }
        }

        var unstated = fields.Where(field => field.Model.Signed == SignedState.Unstated).ToList();
        if (message == MessageRole.Request)
        {
            foreach (var field in unstated)
            {
                field.Report(
                    Descriptors.SignedNotHere,
                    field.At("signed"),
                    "unstated",
                    "what is sent is signed in one way or the other; ask the gateway, and write true or false"
                );
            }
        }
        else if (message is not null && unstated.Count > MostUnstated)
        {
            unstated[MostUnstated]
                .Report(Descriptors.TooManyUnstated, unstated[MostUnstated].At("signed"), unstated[MostUnstated].Name);
        }
    }

    private static string? Reason(FieldModel field) =>
        field.Role switch
        {
            FieldRole.Merchant => "the merchant field",
            FieldRole.Algorithm => "the algorithm field",
            FieldRole.OutcomeCode or FieldRole.OutcomeText => "a field of the outcome",
            _ when field.Codes.Count > 0 && field.Codes.Any(code => code.Final) => "a field with a final code",
            _ when field.Required => "required",
            _ => null,
        };

    // Gateways do leave the algorithm out. The account names it, and a message that names another is refused: the
    // field decides nothing.
    private static bool IsUnsignable(FieldModel field) =>
        field.Role is FieldRole.Signature
        || (field.Role == FieldRole.Algorithm && field.Signed != SignedState.Unstated);

    private bool IsExcluded(FieldModel field) =>
        field.Role != FieldRole.Signature && signature.Source?.Exclude.Contains(field.WireName) == true;
}
