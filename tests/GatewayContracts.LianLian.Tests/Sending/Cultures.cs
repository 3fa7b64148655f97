using System.Globalization;

namespace GatewayContracts.LianLian.Tests.Sending;

/// <summary>Runs code under another culture of the thread.</summary>
internal static class Cultures
{
    /// <summary>Turkish i, Finnish minus, Arabic and Persian digits and calendars, the Buddhist calendar.</summary>
    public static readonly string[] Names = ["tr-TR", "fi-FI", "zh-CN", "ar-SA", "fa-IR", "th-TH", "de-DE", ""];

    public static T Under<T>(string culture, Func<T> run)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (
                CultureInfo.GetCultureInfo(culture),
                CultureInfo.GetCultureInfo(culture)
            );
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
