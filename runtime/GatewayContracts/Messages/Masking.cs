using System.Globalization;

namespace GatewayContracts;

/// <summary>How values are shown to people: sensitive ones only by what they are and how long.</summary>
internal static class Masking
{
    public static string Show(Sensitivity sensitivity, string value) => sensitivity == Sensitivity.None
        ? FieldText.Quote(value)
        : string.Create(CultureInfo.InvariantCulture, $"({Word(sensitivity)}, {value.Length} characters)");

    private static string Word(Sensitivity sensitivity) => sensitivity switch
    {
        Sensitivity.Name => "name",
        Sensitivity.Card => "card",
        Sensitivity.IdNumber => "id number",
        Sensitivity.Phone => "phone",
        Sensitivity.Token => "token",
        _ => "secret",
    };
}
