using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>What somebody should have written who named an algorithm otherwise than here.</summary>
internal static class AlgorithmHint
{
    /// <summary>The end of a sentence.</summary>
    public static string Of(string text)
    {
        var plain = new string([.. text.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        var schemes = SignatureScheme.All;
        return schemes.FirstOrDefault(scheme => scheme.OtherNames.Contains(plain)) is { } meant
                ? $"did you mean `{meant.Name}`?"
            : KeyFamily.All.FirstOrDefault(family => family.Name.Equals(plain, StringComparison.OrdinalIgnoreCase))
                is { } family
                ? $"{family} signs a digest; see in the docs which, and write one of "
                    + $"{List(schemes.Where(scheme => scheme.Family == family))}"
            : NearestName.Of(text, schemes.Select(scheme => scheme.Name)) is { } near && Digits(near) == Digits(text)
                ? $"did you mean `{near}`?"
            : $"there are {List(schemes)}, and no others; where the docs call one of them by another name, "
                + $"write the one from here";
    }

    // Another digest is another algorithm, and no slip of the pen.
    private static string Digits(string name) => string.Concat(name.Where(char.IsDigit).OrderBy(digit => digit));

    private static string List(IEnumerable<SignatureScheme> schemes) =>
        string.Join(", ", schemes.Select(scheme => $"`{scheme.Name}`"));
}
