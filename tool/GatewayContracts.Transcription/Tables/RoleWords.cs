using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Tables;

/// <summary>Tells by a heading which message the part below it is about.</summary>
internal static partial class RoleWords
{
    public static MessageRole Of(string heading) =>
        Header().IsMatch(heading) ? MessageRole.Header
        : Response().IsMatch(heading) ? MessageRole.Response
        : Notification().IsMatch(heading) ? MessageRole.Notification
        : Request().IsMatch(heading) ? MessageRole.Request
        : MessageRole.Unknown;

    [GeneratedRegex(@"\b(?:http|request|response)\s+headers?\b|^headers?$|请求头|响应头", RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    [GeneratedRegex(@"\b(?:response|returned|returns?|output|reply)\b|返回|响应|应答|出参", RegexOptions.IgnoreCase)]
    private static partial Regex Response();

    [GeneratedRegex(@"\b(?:notif\w*|callbacks?|webhooks?)\b|通知|回调", RegexOptions.IgnoreCase)]
    private static partial Regex Notification();

    [GeneratedRegex(@"\b(?:requests?|input)\b|请求|入参", RegexOptions.IgnoreCase)]
    private static partial Regex Request();
}
