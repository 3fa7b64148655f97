namespace GatewayContracts.Generator.Model;

/// <summary>
/// One page of the docs, ready to be emitted: everything its gateway shares is resolved into it. No positions, no YAML.
/// </summary>
/// <param name="TimeZoneMinutes">Offset of every date-time from UTC; null when the gateway file gives none (then no
/// field is a moment).</param>
/// <param name="Enums">The enums of this contract alone; those of the gateway are in
/// <see cref="GatewayModel.Enums"/>.</param>
internal sealed record ContractModel(
    string Gateway,
    string Namespace,
    string Name,
    string? Title,
    PageModel? ReadFrom,
    string Merchant,
    int? TimeZoneMinutes,
    SignatureModel Signature,
    EquatableArray<CodeEnumModel> Enums,
    OperationModel? Operation,
    NotificationModel? Notification
)
{
    /// <summary>Whether the contract is signed otherwise than its gateway's messages are.</summary>
    public bool OwnsSignature { get; init; }

    /// <summary>Its messages.</summary>
    public IEnumerable<MessageModel> All() =>
        new[] { Operation?.Request, Operation?.Response, Notification?.Message }.OfType<MessageModel>();

    /// <summary>The contract as it holds for one of its messages.</summary>
    public ContractModel For(MessageModel message) =>
        message.OwnSignature is { } own ? this with { Signature = own, OwnsSignature = true } : this;
}
