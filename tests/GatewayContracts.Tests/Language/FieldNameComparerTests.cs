using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts.Tests.Language;

public sealed class FieldNameComparerTests
{
    private const string Alphabet = "abcxyzABCXYZ019_-.[]^`{|}~éÉİıſK\u0130";

    [Fact]
    public void Compares_lower_cased_code_units()
    {
        var random = new Random(20130515);
        for (var round = 0; round < 20_000; round++)
        {
            var (x, y) = (Name(random), Name(random));
            var oracle = string.CompareOrdinal(Lower(x), Lower(y));

            Assert.Equal(Math.Sign(oracle), Math.Sign(FieldNameComparer.LowerCaseCodeUnits.Compare(x, y)));
            Assert.Equal(-Math.Sign(oracle), Math.Sign(FieldNameComparer.LowerCaseCodeUnits.Compare(y, x)));
        }
    }

    [Fact]
    public void Sorts_as_the_oracle_sorts()
    {
        var random = new Random(49);
        for (var round = 0; round < 500; round++)
        {
            var names = Enumerable.Range(0, 20).Select(_ => Name(random)).DistinctBy(Lower).ToList();

            Assert.Equal(
                names.OrderBy(Lower, StringComparer.Ordinal),
                names.Order(FieldNameComparer.LowerCaseCodeUnits)
            );
        }
    }

    [Fact]
    public void A_comparer_that_upper_cases_moves_the_underscore_behind_the_letters()
    {
        string[] right = ["no_order", "notify_url"];

        Assert.Equal(right, right.Reverse().Order(FieldNameComparer.LowerCaseCodeUnits));
        Assert.Equal(["notify_url", "no_order"], right.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_comparer_that_tells_cases_apart_moves_capitals_to_the_front()
    {
        string[] right = ["pay_type", "payLoad"];

        Assert.Equal(right, right.Reverse().Order(FieldNameComparer.LowerCaseCodeUnits));
        Assert.Equal(["payLoad", "pay_type"], right.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cultures_comparer_depends_on_the_machine()
    {
        string[] right = ["agreement", "id_type", "IDcard"];
        Assert.Equal(right, right.Reverse().Order(FieldNameComparer.LowerCaseCodeUnits));

        // In Turkish the capital I is no i, so the two names come in another order than in English.
        string[] turkish = ["Ix", "iw"];
        Assert.Equal(["iw", "Ix"], turkish.Order(FieldNameComparer.LowerCaseCodeUnits));
        Assert.Equal(
            ["Ix", "iw"],
            turkish.Order(StringComparer.Create(CultureInfo.GetCultureInfo("tr-TR"), ignoreCase: true))
        );
        Assert.Equal(
            ["iw", "Ix"],
            turkish.Order(StringComparer.Create(CultureInfo.GetCultureInfo("en-US"), ignoreCase: true))
        );
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_equal_and_keep_the_order_they_came_in()
    {
        Assert.Equal(0, FieldNameComparer.LowerCaseCodeUnits.Compare("Sign_Type", "sign_type"));
        Assert.Equal(["B", "b", "c"], new[] { "c", "B", "b" }.Order(FieldNameComparer.LowerCaseCodeUnits));
        Assert.Equal(["b", "B", "c"], new[] { "c", "b", "B" }.Order(FieldNameComparer.LowerCaseCodeUnits));
    }

    private static string Lower(string name) => string.Concat(name.Select(char.ToLowerInvariant));

    private static string Name(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
}
