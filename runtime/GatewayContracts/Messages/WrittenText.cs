using System.Globalization;

namespace GatewayContracts;

/// <summary>What is written for values that are no texts in C#; null stays null. Generated code compares and checks by it.</summary>
public static class WrittenText
{
    /// <summary>A number, with exactly <paramref name="scale"/> places; with its own where that is null.</summary>
    public static string? Of(decimal? value, int? scale) => value is { } number ? ValueText.Of(number, scale) : null;

    /// <summary>A point in time, in the gateway's zone.</summary>
    public static string? Of(DateTimeOffset? value, string pattern, TimeSpan zone) => value?.ToOffset(zone).ToString(pattern, CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string? Of(DateOnly? value, string pattern) => value?.ToString(pattern, CultureInfo.InvariantCulture);
}
