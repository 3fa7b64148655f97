using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace GatewayContracts.Transcription.Words;

/// <summary>The marks by which pages say that a field is required.</summary>
internal static partial class PresenceWords
{
    private const int LongestMark = 30;

    private static readonly FrozenSet<string> s_required = Split(
        "required r m mandatory yes y true 1 must 1..1 √ ✓ ✔ ✅ ● 是 必填 必须 必传 必选 必需 必输 有"
    );

    private static readonly FrozenSet<string> s_optional = Split(
        "optional o no n false 0 0..1 × ✗ ✘ ❌ ○ 否 非 选填 可选 可空 非必填 非必须 非必传 非必选 选传 选输 不必填 无"
    );

    private static readonly FrozenSet<string> s_conditional = Split(
        "conditional c cm co conditionallyrequired conditionalmandatory m/o o/m 条件 条件必填 条件必须 条件必传 条件可选 特殊必填 "
            + "有条件必填 视情况 c/m"
    );

    /// <returns>Null where the text is no such mark.</returns>
    public static Presence? Of(string text)
    {
        var mark = Plain(text);
        return mark.Length is 0 or > LongestMark ? null
            : s_required.Contains(mark) ? Presence.Required
            : s_optional.Contains(mark) ? Presence.Optional
            : s_conditional.Contains(mark) ? Presence.Conditional
            : null;
    }

    /// <summary>Whether the text says it in a word, and cannot be the name of a field or a value.</summary>
    public static bool IsWord(string text) =>
        text.Trim() is { Length: > 1 } word && !char.IsDigit(word[0]) && Of(word) is not null
        || text is "是" or "否" or "M" or "O" or "C" or "Y" or "N";

    // M (mandatory), 是(Y)
    private static string Plain(string text) =>
        Aside().Replace(text, "").Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', '。').ToLowerInvariant();

    private static FrozenSet<string> Split(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=\S)\s*[(（][^()（）]{0,30}[)）]\s*$")]
    private static partial Regex Aside();
}
