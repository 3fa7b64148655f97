using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Hints;

/// <summary>Views of fewer than two messages, with what keeps the others out.</summary>
internal static class LonelyViews
{
    private const int MostNamed = 3;

    public static void Check(BoundGateway gateway, IReadOnlyList<BoundContract> contracts, Problems problems)
    {
        // A gateway file alone is no mistake; and one elsewhere may be what keeps one out.
        if (contracts.Count == 0 || contracts.Any(contract => contract.Diagnostics.Count > 0))
        {
            return;
        }

        List<ViewedMessage> messages =
        [
            .. contracts
                .Select(contract => contract.Model)
                .OfType<ContractModel>()
                .SelectMany(ViewedMessages.Of)
                .OrderBy(message => message.TypeName, StringComparer.Ordinal),
        ];
        var known = new HashSet<string>(
            messages
                .SelectMany(message => message.Fields)
                .Select(field => field.WireName)
                .Concat(gateway.SharedFields.Names),
            StringComparer.Ordinal
        );
        if (gateway.Views.SelectMany(view => view.Fields).Any(field => !known.Contains(field.Text)))
        {
            // Which is an error, and comes first.
            return;
        }

        foreach (var view in gateway.Views)
        {
            var resolved = ViewResolution.Of(gateway.Name!, view.Model, messages);
            if (resolved.Messages.Count < 2)
            {
                problems.Report(
                    Descriptors.LonelyView,
                    view.NameAt,
                    view.Name,
                    Reasons(view.Model, resolved, messages)
                );
            }
        }
    }

    private static string Reasons(DeclaredView view, ViewModel resolved, IEnumerable<ViewedMessage> messages)
    {
        var nearest = messages
            .Select(message =>
                (Message: message, Has: view.Fields.Count(field => message.Find(field.WireName) is not null))
            )
            .Where(candidate => candidate.Has > 0)
            .OrderByDescending(candidate => Implements(candidate.Message, resolved))
            .ThenByDescending(candidate => candidate.Has)
            .Take(MostNamed)
            .Select(candidate => Reason(view, resolved, candidate.Message))
            .ToList();
        return nearest.Count == 0 ? "no message has a field of it" : string.Join("; ", nearest);
    }

    private static string Reason(DeclaredView view, ViewModel resolved, ViewedMessage message)
    {
        if (Implements(message, resolved))
        {
            return $"`{message.TypeName}` has its fields";
        }

        if (view.Fields.FirstOrDefault(field => message.Find(field.WireName) is null) is { } missing)
        {
            return $"`{message.TypeName}` lacks `{missing.WireName}`";
        }

        var (member, own) = resolved
            .Members.Select(member => (member, Own: message.Find(member.WireName)!))
            .First(pair => !pair.member.Agrees(pair.Own));
        return $"in `{message.TypeName}` the field `{own.WireName}` is `{Shown(own)}`, not `{Shown(member)}`";
    }

    private static bool Implements(ViewedMessage message, ViewModel view) =>
        view.Messages.Any(other => other.TypeName == message.TypeName);

    private static string Shown(ViewMember member) =>
        $"{Names.Aliases.Aggregate(member.Type, (type, name) => type.Replace(name.Alias + "::", ""))} "
        + $"{member.Property}";
}
