using System.Globalization;

namespace GatewayContracts.Language;

/// <summary>
/// What a text on the wire says of a date or a time, and the text of one, by a pattern of the platform's.
/// </summary>
internal static class DateText
{
    // Two digits of a year mean 1950 to 2049, whatever the platform's calendar says.
    private const int LastShortYear = 2049;

    private static readonly DateTimeFormatInfo s_format = Gregorian();

    /// <summary>Null where the text has another form, or names a day that there is not.</summary>
    public static DateTime? Read(ReadOnlySpan<char> text, string pattern) =>
        DateTime.TryParseExact(Parsed(text), pattern, s_format, DateTimeStyles.None, out var value)
            ? DateTime.SpecifyKind(value, DateTimeKind.Unspecified)
            : null;

    /// <summary>
    /// A time of a zone. The first hours of the calendar's first day lie before it in UTC, the last ones of its last
    /// day after it: those are no times.
    /// </summary>
    public static DateTimeOffset? Read(ReadOnlySpan<char> text, string pattern, TimeSpan zone) =>
        Read(text, pattern) is { } value
        && value.Ticks - zone.Ticks >= DateTime.MinValue.Ticks
        && value.Ticks - zone.Ticks <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(value, zone)
            : null;

    /// <summary>
    /// A point in time, in a zone; what the zone's calendar does not reach is written as its first or last moment.
    /// </summary>
    public static string Of(DateTimeOffset moment, string pattern, TimeSpan zone) => Of(InZone(moment, zone), pattern);

    public static string Of(DateTime date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);

    /// <summary>Whether a point in time has a date in a zone: hours at the ends of the calendar have none.</summary>
    public static bool HasDateIn(DateTimeOffset moment, TimeSpan zone) =>
        InZone(moment, zone).Ticks == moment.UtcTicks + zone.Ticks;

    private static DateTime InZone(DateTimeOffset moment, TimeSpan zone) =>
        new(
            Math.Min(Math.Max(moment.UtcTicks + zone.Ticks, DateTime.MinValue.Ticks), DateTime.MaxValue.Ticks),
            DateTimeKind.Unspecified
        );

#if NET
    private static ReadOnlySpan<char> Parsed(ReadOnlySpan<char> text) => text;
#else
    private static string Parsed(ReadOnlySpan<char> text) => text.ToString();
#endif

    private static DateTimeFormatInfo Gregorian()
    {
        var format = (DateTimeFormatInfo)CultureInfo.InvariantCulture.DateTimeFormat.Clone();
        format.Calendar = new GregorianCalendar { TwoDigitYearMax = LastShortYear };
        return DateTimeFormatInfo.ReadOnly(format);
    }
}
