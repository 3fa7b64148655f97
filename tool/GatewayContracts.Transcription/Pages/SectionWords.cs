using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Pages;

/// <summary>The headings by which a text shows that a table has ended.</summary>
internal static partial class SectionWords
{
    private const int MostWords = 5;

    public static bool IsSection(string line) => line.Split(' ').Length <= MostWords && Section().IsMatch(line);

    /// <summary>A line between rows that says what the next ones have in common.</summary>
    public static bool IsCaption(string line) => line.Split(' ').Length <= MostWords && Caption().IsMatch(line);

    [GeneratedRegex(
        @"^(?:#{1,6}\s*)?(?:\d[\d.]{0,8}\s*)?(?:(?:sample|example|request|response"
            + @"|return|notes?|last updated|endpoint|see also|appendix|error codes?"
            + @"|return codes?)(?:\b|$)|(?:请求|响应|返回|示例|附录|错误码|返回码|通知).{0,10}$)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Section();

    [GeneratedRegex(@"(?:\b(?:parameters?|params?|fields?|information)|参数|字段|信息)$", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();
}
