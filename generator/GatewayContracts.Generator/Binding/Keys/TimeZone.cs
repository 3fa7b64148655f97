using System.Globalization;
using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>time_zone</c> key: an offset from UTC, never the name of a place, whose offset can change.</summary>
internal static class TimeZone
{
    private const int MostMinutes = 14 * 60;

    private static readonly Regex Form = new(
        "^(?<sign>[+-])(?<hours>[0-9]{2}):(?<minutes>[0-5][0-9])$(?!\n)",
        RegexOptions.CultureInvariant
    );

    /// <summary>Null where it is not given, or cannot be read; that is reported then.</summary>
    public static int? Minutes(Section file, Problems problems)
    {
        if (file.Scalar("time_zone") is not { } scalar)
        {
            return null;
        }

        var match = Form.Match(scalar.Text);
        if (match.Success)
        {
            var minutes =
                (int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture) * 60)
                + int.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture);
            if (minutes <= MostMinutes)
            {
                return match.Groups["sign"].Value == "-" ? -minutes : minutes;
            }
        }

        problems.Report(Descriptors.BadTimeZone, scalar.At, scalar.Text);
        return null;
    }
}
