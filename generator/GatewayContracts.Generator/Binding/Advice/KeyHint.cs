namespace GatewayContracts.Generator.Binding;

/// <summary>What somebody should have written whose key is not known in its place.</summary>
internal static class KeyHint
{
    /// <summary>Words of other schema languages and of documentation.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["enum"] = "codes",
        ["values"] = "codes",
        ["options"] = "codes",
        ["desc"] = "doc",
        ["description"] = "doc",
        ["remark"] = "doc",
        ["comment"] = "doc",
        ["mandatory"] = "required",
        ["items"] = "fields",
        ["members"] = "fields",
        ["properties"] = "fields",
        ["min"] = "minimum",
        ["max"] = "maximum",
        ["regex"] = "pattern",
        ["constant"] = "fixed",
        ["const"] = "fixed",
        ["if"] = "when",
        ["not_both"] = "at_most_one_of",
        ["exclusive"] = "at_most_one_of",
        ["url"] = "endpoint",
        ["english"] = "en",
        ["chinese"] = "zh",
        ["cn"] = "zh",
        ["zh-CN"] = "zh",
        ["zh_CN"] = "zh",
    };

    private static readonly string[] Lengths = ["max_length", "maxLength", "min_length", "minLength", "size"];

    private static readonly KeyList[] All =
    [
        KeyList.Gateway,
        KeyList.Contract,
        KeyList.Signature,
        KeyList.Algorithm,
        KeyList.Source,
        KeyList.Outcome,
        KeyList.OutcomeCode,
        KeyList.Operation,
        KeyList.Request,
        KeyList.Response,
        KeyList.Notification,
        KeyList.Resend,
        KeyList.Page,
        KeyList.Field,
        KeyList.Printed,
        KeyList.Code,
        KeyList.Rule,
        KeyList.Example,
        KeyList.Sentence,
    ];

    /// <summary>The key that is meant, if that can be determined.</summary>
    public static string? Meant(string key, KeyList keys) =>
        Words.TryGetValue(key, out var word) && keys.Has(word) ? word
        : Place(key, keys) is null ? NearestName.Of(key, keys.Keys)
        : null;

    /// <summary>The end of a sentence.</summary>
    public static string Of(string key, KeyList keys)
    {
        if (Words.TryGetValue(key, out var word) && keys.Has(word))
        {
            return $"write `{word}`";
        }

        if (keys == KeyList.Field && Lengths.Contains(key))
        {
            return "the most characters stand in the type, such as `type: String(32)`, the least too, "
                + "`String(1~32)`, and an exact number in `length`";
        }

        return Place(key, keys) is { } place
            ? $"it is a key of {place}, and belongs there"
            : NameHint.Of(key, keys.Keys);
    }

    /// <summary>The one place that has the key, where it can hardly be this place's own misspelt.</summary>
    private static string? Place(string key, KeyList keys)
    {
        var places = All.Where(list => list.Has(key)).Select(list => list.Place).ToList();
        return places.Count == 1 && NearestName.Slip(key, keys.Keys) is null ? places[0] : null;
    }
}
