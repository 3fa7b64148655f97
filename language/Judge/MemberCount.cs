namespace GatewayContracts.Language;

/// <summary>
/// How many of a rule's members are present, as far as is known: from <paramref name="Fewest"/> to
/// <paramref name="Most"/>. Of a rule that counts values, how many different ones the members have.
/// </summary>
/// <param name="Members">How many members the rule has.</param>
internal readonly record struct MemberCount(int Members, int Fewest, int Most)
{
    /// <summary>A count that is known.</summary>
    public static MemberCount Exactly(int count, int members) => new(members, count, count);

    public static MemberCount Of(IReadOnlyCollection<Presence> members) =>
        new(
            members.Count,
            members.Count(member => member == Presence.Present),
            members.Count(member => member != Presence.Absent)
        );
}
