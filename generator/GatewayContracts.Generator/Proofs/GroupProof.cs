using GatewayContracts.Generator.Emit;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>Holds an example against the groups of its message: what comes with its codes, and what does not.</summary>
/// <param name="meaning">What the message says of its request.</param>
internal sealed class GroupProof(ReceivedExample received, MessageModel message, OutcomeKind meaning, FaultLog log)
{
    public void Check()
    {
        List<GroupModel> there = [.. message.Groups.Where(Applies)];
        foreach (var group in there)
        {
            foreach (var name in group.Required.Where(name => !IsPresent(name)))
            {
                log.Add("missing", name, $"it is required when {group.Condition}");
            }
        }

        foreach (var (name, groups) in GroupModel.Exclusive(message.Groups))
        {
            if (IsPresent(name) && !groups.Any(there.Contains))
            {
                log.Add("only", name, $"it only comes when {GroupModel.ConditionOf(groups)}");
            }
        }
    }

    private bool Applies(GroupModel group) =>
        (group.Outcome is null || CanonicalNames.Outcome(group.Outcome) == meaning)
        && group.When.All(condition => received.Text(condition.Field) is { } text && condition.Codes.Contains(text));

    private bool IsPresent(string name) => received.IsPresent(message.Fields.First(field => field.WireName == name));
}
