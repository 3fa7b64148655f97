namespace GatewayContracts.Language;

/// <summary>
/// Says whether a rule is broken. Specs that contradict themselves, examples, messages sent and received, and the
/// editor ask it.
/// </summary>
internal static class RuleJudge
{
    /// <summary>A rule is broken if it fails for every count between the fewest and the most.</summary>
    /// <param name="given">The number that the spec gives; null where the rule takes none.</param>
    public static RuleVerdict Judge(Rule rule, int? given, MemberCount count)
    {
        for (var present = count.Fewest; present <= count.Most; present++)
        {
            if (Allows(rule, given, present, count.Members))
            {
                return RuleVerdict.Holds;
            }
        }

        return count.Most < rule.Fewest(count.Members, given) ? RuleVerdict.TooFew : RuleVerdict.TooMany;
    }

    /// <summary>Whether a rule is broken whose members are all known.</summary>
    public static bool IsBroken(Rule rule, int? given, int present, int members) =>
        !Allows(rule, given, present, members);

    /// <summary>Whether nothing within the count breaks the rule.</summary>
    public static bool IsIdle(Rule rule, int? given, MemberCount count)
    {
        for (var present = count.Fewest; present <= count.Most; present++)
        {
            if (!Allows(rule, given, present, count.Members))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Allows(Rule rule, int? given, int present, int members) =>
        (rule.AllowsNone && present == 0)
        || (present >= rule.Fewest(members, given) && present <= rule.Most(members, given));
}
