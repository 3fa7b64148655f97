using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Tables;

/// <summary>The name of a field, as tables print it.</summary>
internal static partial class FieldName
{
    private const int LongestCell = 120;

    public static bool IsOne(string cell) => Read(cell).Name.Length > 0;

    /// <summary>Parts a cell into the name and the marks around it.</summary>
    /// <returns>An empty name where the cell holds none. The depth is that of the marks before it, such as <c>└─</c>;
    /// the star is a mark after it.</returns>
    public static (string Name, bool IsInner, bool HasStar) Read(string cell)
    {
        if (cell.Length > LongestCell || Form().Match(cell) is not { Success: true } match)
        {
            return ("", false, false);
        }

        return (match.Groups["name"].Value, match.Groups["inner"].Length > 0, match.Groups["star"].Success);
    }

    [GeneratedRegex(
        @"^(?<inner>(?:[└├│─┗┣>＞»↳+·•-]\s*)*)`?(?<name>[A-Za-z_][A-Za-z0-9_.\[\]-]{0,63}"
            + @"|[0-9]{1,3}[A-Za-z_][A-Za-z0-9_-]{0,60})`?\s*(?<star>\*)?$"
    )]
    private static partial Regex Form();
}
