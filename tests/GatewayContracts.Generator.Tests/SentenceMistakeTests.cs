namespace GatewayContracts.Generator.Tests;

/// <summary>What sentences are told that are not written in the languages that specs have.</summary>
public static class SentenceMistakeTests
{
    public class UnknownKeyTests() : SpecTest(Descriptors.UnknownKey)
    {
        [Theory]
        [InlineData("zh: 店。", "[|zhs|]: 店。", "did you mean `zh`?")]
        [InlineData("zh: 店。", "[|EN|]: Shop.", "did you mean `en`?")]
        [InlineData("zh: 店。", "[|zh-CN|]: 店。", "write `zh`")]
        [InlineData("zh: 店。", "[|cn|]: 店。", "write `zh`")]
        [InlineData("zh: 店。", "[|fr|]: Magasin.", "write one of `en`, `zh`")]
        public void In_the_text(string right, string wrong, string hint) =>
            InRequestField(
                $"text: {{ type: String, doc: {{ en: A shop., {right} }} }}",
                $"text: {{ type: String, doc: {{ en: A shop., {wrong} }} }}",
                wrong.Split("|")[1],
                "a sentence",
                hint
            );

        [Fact]
        public void Misspelt_English_is_not_missed_as_well() =>
            InCall("title: Order query", "title: { [|eng|]: Order query }", "eng", "a sentence", "did you mean `en`?");

        [Fact]
        public void Beside_the_doc() =>
            InRequestField(
                "text: { type: String, doc: A shop. }",
                "text: { type: String, doc: A shop., [|zh|]: 店。 }",
                "zh",
                "a field",
                "it is a key of a sentence, and belongs there"
            );
    }

    public class WrongKindTests() : SpecTest(Descriptors.WrongKind)
    {
        [Theory]
        [InlineData("{ en: [|[A shop.]|] }", "`en`", "a list", "a text")]
        [InlineData(
            "{ en: A shop., zh: [|{ cn: 店。 }|] }",
            "`zh`",
            "a mapping",
            "a text; put one that begins with `{` in single quotes, or below `|`"
        )]
        [InlineData(
            "[|{ no_order }|]",
            "`doc`",
            "a mapping",
            "a text; put one that begins with `{` in single quotes, or below `|`"
        )]
        public void In_a_doc(string wrong, params string[] arguments) =>
            InRequestField(
                "text: { type: String, doc: { en: A shop., zh: 店。 } }",
                $"text: {{ type: String, doc: {wrong} }}",
                arguments
            );
    }

    public class MissingKeyTests() : SpecTest(Descriptors.MissingKey)
    {
        private static readonly string[] s_arguments =
        [
            "`doc`",
            "en",
            "write the English text, which the generated code shows",
        ];

        [Fact]
        public void In_a_field() =>
            InResponseField(
                "text: { type: String, doc: { en: A shop., zh: 店。 } }",
                "text: { type: String, [|doc|]: { zh: 店。 } }",
                s_arguments
            );

        [Fact]
        public void In_a_code_where_it_is_empty() =>
            InResponseField(
                "text: { type: String, codes: { A: { name: Shop, doc: { en: A shop. } } } }",
                "text: { type: String, codes: { A: { name: Shop, doc: { [|en|]: , zh: 店。 } } } }",
                s_arguments
            );

        [Fact]
        public void In_an_outcome_code() => InGatewayFile("doc: It went well.", "[|doc|]: { zh: 成功。 }", s_arguments);
    }
}
