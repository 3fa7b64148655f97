namespace GatewayContracts.Generator.Binding;

/// <summary>
/// What somebody should have written whose code is not one of the field's: the docs' sentence often has the name in the
/// code's place.
/// </summary>
internal static class CodeHint
{
    /// <summary>The end of a sentence.</summary>
    public static string Of(string text, IEnumerable<(string Code, string? Name)> codes)
    {
        var known = codes.ToList();
        return
            known.FirstOrDefault(code => string.Equals(code.Name, text, StringComparison.OrdinalIgnoreCase))
                is { Name: { } name, Code: var code }
            ? $"did you mean `{code}`, which is named {name}?"
            : NameHint.Of(text, known.Select(entry => entry.Code));
    }
}
