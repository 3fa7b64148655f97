using GatewayContracts.Metadata;

namespace GatewayContracts.Usage.Tests;

/// <summary>Both ways of writing conditions read alike.</summary>
public class RequireWhenAttributeTests
{
    [Fact]
    public void One_condition_stands_by_itself()
    {
        var rule = new RequireWhenAttribute(["Bank"], "Day", DayOfWeek.Monday, DayOfWeek.Friday);

        Assert.Equal(["Bank"], rule.Members);
        var condition = Assert.Single(rule.Conditions);
        Assert.Equal("Day", condition.Member);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Friday], condition.Values);
    }

    [Fact]
    public void Several_conditions_stand_in_an_array_each()
    {
        var rule = new RequireWhenAttribute(
            ["Bank", "Desk"],
            new object[] { "Day", DayOfWeek.Monday },
            new object[] { "Place", "north", "south" }
        );

        Assert.Equal(["Day", "Place"], rule.Conditions.Select(condition => condition.Member));
        Assert.Equal(["north", "south"], rule.Conditions[1].Values);
    }

    [Fact]
    public void A_member_that_makes_up_for_others() =>
        Assert.Equal(["OrderId"], new RequireUnlessAttribute(["Day"], "OrderId").Unless);
}
