namespace GatewayContracts.Generator.Binding;

/// <summary>What somebody should have written who named an algorithm otherwise than here.</summary>
internal static class AlgorithmHint
{
    /// <summary>Names of other libraries and of documentation, without case and signs.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["md5withrsa"] = "md5-with-rsa",
        ["rsamd5"] = "md5-with-rsa",
        ["md5rsa"] = "md5-with-rsa",
        ["sha1withrsa"] = "sha1-with-rsa",
        ["rsasha1"] = "sha1-with-rsa",
        ["sha1rsa"] = "sha1-with-rsa",
        ["rsa1"] = "sha1-with-rsa",
        ["sha256withrsa"] = "sha256-with-rsa",
        ["rsasha256"] = "sha256-with-rsa",
        ["sha256rsa"] = "sha256-with-rsa",
        ["rs256"] = "sha256-with-rsa",
        ["rsa2"] = "sha256-with-rsa",
        ["hmacsha256"] = "hmac-sha256",
        ["hs256"] = "hmac-sha256",
        ["sha256"] = "sha256",
        ["md5"] = "md5",
    };

    /// <summary>The end of a sentence.</summary>
    public static string Of(string text, IReadOnlyList<string> algorithms)
    {
        var plain = new string([.. text.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        return Known.TryGetValue(plain, out var meant) ? $"did you mean `{meant}`?"
            : plain == "rsa"
                ? $"RSA signs a digest; see in the docs which, and write one of "
                    + $"{List(algorithms.Where(name => name.Contains("rsa")))}"
            : NearestName.Of(text, algorithms) is { } near && Digits(near) == Digits(text) ? $"did you mean `{near}`?"
            : $"there are {List(algorithms)}, and no others; where the docs call one of them by another name, "
                + $"write the one from here";
    }

    // Another digest is another algorithm, and no slip of the pen.
    private static string Digits(string name) => string.Concat(name.Where(char.IsDigit).OrderBy(digit => digit));

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));
}
