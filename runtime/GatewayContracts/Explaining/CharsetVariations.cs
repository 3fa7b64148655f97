using System.Text;

namespace GatewayContracts.Explaining;

/// <summary>Texts that are encoded otherwise than in UTF-8. They all agree on ASCII.</summary>
internal static class CharsetVariations
{
    private const string Aspect = "charset";
    private const int Gbk = 936;

    public static Encoding GbkEncoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(Gbk)!;

    public static IEnumerable<Variation> Of(VariationSource source)
    {
        if (Ascii.IsValid(source.Base.ToText()))
        {
            return [];
        }

        return
        [
            Encoded("The text is encoded in GBK in place of UTF-8.", GbkEncoding),
            Encoded(
                "The text is encoded in ISO-8859-1 in place of UTF-8, with ? for every character that it does not "
                    + "have.",
                Encoding.Latin1
            ),
            new(
                Aspect,
                RepairKind.Charset,
                "The UTF-8 bytes of the values were taken for ISO-8859-1 and encoded once more.",
                recipe => Misread(recipe, Encoding.Latin1)
            ),
            new(
                Aspect,
                RepairKind.Charset,
                "The UTF-8 bytes of the values were taken for GBK and encoded once more.",
                recipe => Misread(recipe, GbkEncoding)
            ),
        ];
    }

    private static Variation Encoded(string sentence, Encoding charset) =>
        new(Aspect, RepairKind.Charset, sentence, recipe => recipe with { Charset = charset });

    private static TextRecipe Misread(TextRecipe recipe, Encoding charset) =>
        recipe with
        {
            Rewrites = [.. recipe.Rewrites, text => charset.GetString(Encoding.UTF8.GetBytes(text))],
        };
}
