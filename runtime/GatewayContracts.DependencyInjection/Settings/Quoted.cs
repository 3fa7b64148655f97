namespace GatewayContracts.DependencyInjection;

/// <summary>A setting's value in a sentence: short, so that a key that stands in the wrong place is not shown.</summary>
internal static class Quoted
{
    private const int Most = 30;

    public static string Of(string value) =>
        value.Length <= Most && !value.Any(char.IsControl) ? $"\"{value}\"" : $"A value of {value.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} characters";
}
