using GatewayContracts.Metadata;

namespace GatewayContracts.Usage.Tests;

/// <summary>Both ways of writing conditions read alike.</summary>
public class RuleAttributeTests
{
    [Fact]
    public void One_condition_stands_by_itself()
    {
        var rule = new RuleAttribute("require", "Bank") { When = ["Day", DayOfWeek.Monday, DayOfWeek.Friday] };

        Assert.Equal(["Bank"], rule.Members);
        var condition = Assert.Single(rule.Conditions);
        Assert.Equal("Day", condition.Member);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Friday], condition.Values);
    }

    [Fact]
    public void Several_conditions_stand_in_an_array_each()
    {
        var rule = new RuleAttribute("require", "Bank", "Desk")
        {
            When = [new object[] { "Day", DayOfWeek.Monday }, new object[] { "Place", "north", "south" }],
        };

        Assert.Equal(["Day", "Place"], rule.Conditions.Select(condition => condition.Member));
        Assert.Equal(["north", "south"], rule.Conditions[1].Values);
    }

    [Fact]
    public void A_rule_without_a_condition_has_none() => Assert.Empty(new RuleAttribute("any_of", "A", "B").Conditions);
}
