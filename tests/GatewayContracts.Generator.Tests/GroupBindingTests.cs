using Microsoft.CodeAnalysis;
using static GatewayContracts.Generator.Tests.SampleSpecs;

namespace GatewayContracts.Generator.Tests;

/// <summary>What groups are told, each mistake under the id that such a mistake has everywhere.</summary>
public static class GroupBindingTests
{
    private const string Groups = """
          groups:
            Paid: { when: { state: [PAID] }, required: [amount], optional: [paid_at], only: [day] }
            Wait: { when: { answer-code: ["01"] }, required: [link] }
            Refused: { when: failure, only: [trace] }

        """;

    private static readonly (string Path, string Text)[] s_files =
    [
        (GatewayPath, Gateway),
        (QueryPath, Query + Groups),
        (
            NoticePath,
            Notice.Replace(
                "examples:",
                "groups: { Paid: { when: { state: [PAID] } , required: [amount] } }\nexamples:",
                StringComparison.Ordinal
            )
        ),
    ];

    public abstract class Mistake(DiagnosticDescriptor sentence) : SpecTest(sentence)
    {
        protected void InGroups(string right, string wrong, params string[] arguments) =>
            Among(s_files, QueryPath, right, wrong, arguments);

        protected void InNotice(string right, string wrong, params string[] arguments) =>
            Among(s_files, NoticePath, right, wrong, arguments);
    }

    public class UnknownFieldTests() : Mistake(Descriptors.UnknownField)
    {
        [Theory]
        [InlineData("required: [link]", "required: [[|links|]]", "links", "the response", "did you mean `link`?")]
        [InlineData("{ state: [PAID] }", "{ [|stat|]: [PAID] }", "stat", "the response", "did you mean `state`?")]
        public void Told(string right, string wrong, params string[] arguments) => InGroups(right, wrong, arguments);
    }

    public class UnknownCodeTests() : Mistake(Descriptors.UnknownCode)
    {
        [Theory]
        [InlineData("{ state: [PAID] }", "{ state: [[|PAYD|]] }", "PAYD", "state", "did you mean `PAID`?")]
        [InlineData(
            "{ answer-code: [\"01\"] }",
            "{ answer-code: [[|Waiting|]] }",
            "Waiting",
            "answer-code",
            "did you mean `01`, which is named Waiting?"
        )]
        public void Told(string right, string wrong, params string[] arguments) => InGroups(right, wrong, arguments);
    }

    public class MissingKeyTests() : Mistake(Descriptors.MissingKey)
    {
        [Theory]
        [InlineData(
            "Refused: { when: failure, ",
            "[|Refused|]: { ",
            "The group `Refused`",
            "when",
            "say with which codes its fields come, such as `when: { state: [S] }`"
        )]
        [InlineData(
            "Refused: { when: failure, only: [trace] }",
            "[|Refused|]: { when: failure }",
            "The group `Refused`",
            "required",
            "list the fields that come with its codes, with `optional` those that may be missing even then, and with "
                + "`only` those that come with no others"
        )]
        public void Told(string right, string wrong, params string[] arguments) => InGroups(right, wrong, arguments);
    }

    public class DoesNotFitTests() : Mistake(Descriptors.DoesNotFit)
    {
        [Theory]
        [InlineData(
            "only: [day]",
            "only: [[|state|]]",
            "only: state",
            "its row says `required: true`, so it comes with other codes too; take one of the two out"
        )]
        [InlineData(
            "required: [link] }",
            "required: [link], only: [[|state|]] }",
            "only: state",
            "its row says `required: true`, so it comes with other codes too; take one of the two out"
        )]
        [InlineData(
            "required: [link]",
            "required: [[|seal|]]",
            "required: seal",
            "the signature and its algorithm come with every message, whatever its codes; take it out"
        )]
        public void Told(string right, string wrong, params string[] arguments) => InGroups(right, wrong, arguments);

        [Fact]
        public void With_the_code_of_success_row_and_group_say_the_same() =>
            Right([
                .. s_files.Select(file =>
                    (
                        file.Path,
                        file.Text.Replace(
                            "[\"01\"] }, required: [link]",
                            "[\"00\"] }, only: [state]",
                            StringComparison.Ordinal
                        )
                    )
                ),
            ]);
    }

    public class NotAnIdentifierTests() : Mistake(Descriptors.NotAnIdentifier)
    {
        [Fact]
        public void A_name_of_no_property() =>
            InGroups(
                "Refused:",
                "[|2nd|]:",
                "2nd",
                "the group",
                "write a name of letters, digits and `_` that does not begin with a digit and is no word of C#, such "
                    + "as Paid"
            );

        [Fact]
        public void A_name_whose_property_a_field_has() =>
            Among(
                [
                    .. s_files.Select(file =>
                        (
                            file.Path,
                            file.Text.Replace(
                                "link: { type: String",
                                "when_gone: { type: Int }\n    link: { type: String",
                                StringComparison.Ordinal
                            )
                        )
                    ),
                ],
                QueryPath,
                "Refused:",
                "[|Gone|]:",
                "Gone",
                "the group",
                "its property WhenGone is that of the field `when_gone` already, so write another name"
            );
    }

    public class ListedTwiceTests() : Mistake(Descriptors.ListedTwice)
    {
        [Fact]
        public void Required_and_optional() =>
            InGroups("optional: [paid_at]", "optional: [[|amount|]]", "amount", "Paid");
    }

    public class NotOneOfTests() : Mistake(Descriptors.NotOneOf)
    {
        [Fact]
        public void No_meaning_of_an_outcome() =>
            InGroups(
                "when: failure",
                "when: [|failed|]",
                "failed",
                "when",
                "write one of `success`, `pending`, `failure`, `unknown`"
            );
    }

    public class WrongKindTests() : Mistake(Descriptors.WrongKind)
    {
        [Fact]
        public void A_notification_has_no_outcome() =>
            InNotice(
                "when: { state: [PAID] } ,",
                "when: [|success|],",
                "`when`",
                "a text",
                "fields with their codes, such as `{ state: [S] }`"
            );
    }

    public class MustBeSignedTests() : Mistake(Descriptors.MustBeSigned)
    {
        private const string Rows = "    day: { type: String, format: date }\n";

        [Theory]
        [InlineData("note", "Note: { when: { note: [x] }, only: [day] }", "the condition of a group")]
        [InlineData("note", "Note: { when: failure, required: [note] }", "required by a group")]
        public void Told(string name, string group, string because)
        {
            (string Path, string Text)[] files =
            [
                .. s_files.Select(file =>
                    (
                        file.Path,
                        file.Text.Replace(
                            Rows,
                            Rows + $"    {name}: {{ type: String, signed: true }}\n",
                            StringComparison.Ordinal
                        )
                    )
                ),
            ];
            Among(
                [.. files.Select(file => file.Path == QueryPath ? (file.Path, file.Text + $"    {group}\n") : file)],
                QueryPath,
                "signed: true",
                "signed: [|false|]",
                name,
                because,
                "`signed: false` says that it is not"
            );
        }
    }

    public class UnknownKeyTests() : Mistake(Descriptors.UnknownKey)
    {
        [Fact]
        public void A_slip() =>
            InGroups(
                "required: [link]",
                "[|require|]: [link], only: [link]",
                "require",
                "a group",
                "did you mean `required`?"
            );

        [Fact]
        public void A_request_has_none() =>
            Among(
                s_files,
                QueryPath,
                "  rules:\n    - any_of",
                "  [|groups|]: { A: { when: { channel: [W] }, only: [count] } }\n  rules:\n    - any_of",
                "groups",
                "`request`",
                "write one of `fields`, `rules`, `envelope`"
            );
    }
}
