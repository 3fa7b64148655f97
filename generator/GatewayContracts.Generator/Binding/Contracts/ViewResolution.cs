using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Which messages implement a view: those that have all its fields under the same names of C# and of the same types.
/// Where messages do not agree, those that most agree with.
/// </summary>
internal static class ViewResolution
{
    /// <summary>The views of a gateway.</summary>
    public static EquatableArray<ViewModel> Of(GatewayModel gateway, IEnumerable<ViewModel> views) =>
        new(views.Where(view => view.Gateway == gateway.Name));

    /// <summary>The interface, without the fields that no message has.</summary>
    public static ViewModel Of(string gateway, DeclaredView view, IEnumerable<ViewedMessage> messages)
    {
        List<ViewedMessage> all = [.. messages.OrderBy(message => message.TypeName, StringComparer.Ordinal)];
        List<ViewField> fields =
        [
            .. view.Fields.Where(field => all.Any(message => message.Find(field.WireName) is not null)),
        ];
        List<ViewedMessage> whole =
        [
            .. all.Where(message => fields.All(field => message.Find(field.WireName) is not null)),
        ];
        var model = whole
            .OrderByDescending(message => whole.Count(other => Agree(message, other, fields)))
            .FirstOrDefault();
        List<ViewedMessage> same =
            model is null || fields.Count == 0 ? [] : [.. whole.Where(other => Agree(model, other, fields))];
        return new ViewModel(
            gateway,
            view.TypeName,
            new(fields.Select(field => Member(field, same.Count == 0 ? all : same, same.Count == 0))),
            new(
                same.Select(message =>
                    message with
                    {
                        Fields = new(fields.Select(field => message.Find(field.WireName)!)),
                    }
                )
            )
        );
    }

    private static bool Agree(ViewedMessage message, ViewedMessage other, List<ViewField> fields) =>
        fields.All(field => message.Find(field.WireName)!.Agrees(other.Find(field.WireName)!));

    private static ViewMember Member(ViewField field, List<ViewedMessage> messages, bool isNobodys)
    {
        List<ViewMember> members = [.. messages.Select(message => message.Find(field.WireName)).OfType<ViewMember>()];
        return members[0] with
        {
            Doc = field.Doc,
            IsNullable = isNobodys || members.Any(member => member.IsNullable),
            IsCompared = !isNobodys && members.Any(member => member.IsCompared),
        };
    }
}
