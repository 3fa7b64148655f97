using System.Collections;

namespace InventedGateways.Tests.RoundTrip;

/// <summary>Says where two generated messages differ, all the way down.</summary>
internal static class Equality
{
    /// <param name="filledIn">The wire names of the fields that the account filled in.</param>
    public static IEnumerable<string> Differences(object sent, object received, IReadOnlyCollection<string> filledIn) =>
        from property in WireNames.FieldsOf(sent.GetType())
        where !filledIn.Contains(WireNames.Of(property))
        from difference in Compare(WireNames.Of(property), property.GetValue(sent), property.GetValue(received))
        select difference;

    private static IEnumerable<string> Compare(string path, object? sent, object? received) =>
        (Plain(sent), Plain(received)) switch
        {
            (null, null) => [],
            (Uri one, Uri other) when one.OriginalString == other.OriginalString => [],
            (string or ValueType, var other) when Plain(sent)!.Equals(other) => [],
            (IList one, IList other) when one.Count == other.Count => Enumerable
                .Range(0, one.Count)
                .SelectMany(i => Compare($"{path}[{i}]", one[i], other[i])),
            ({ } one and not (string or ValueType or Uri or IList), { } other) when one.GetType() == other.GetType() =>
                Differences(one, other, []).Select(difference => $"{path}.{difference}"),
            var (one, other) => [$"{path}: sent {one ?? "nothing"}, received {other ?? "nothing"}"],
        };

    private static object? Plain(object? value) =>
        value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Untrusted<>)
            ? type.GetMethod(nameof(Untrusted<string>.ReadUnverified))!.Invoke(value, null)
            : value;
}
