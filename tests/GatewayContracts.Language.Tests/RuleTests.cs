namespace GatewayContracts.Language.Tests;

/// <summary>The rules between fields, on what is sent, answered and notified.</summary>
public class RuleTests
{
    private const string Fields = """
        a: { type: String }
        b: { type: String }
        c: { type: Int }
        k: { type: String, codes: { P: Prepaid, '0': Free, D: Direct } }
        """;

    private static string Note(string rule, string lines) =>
        Compiled.Run(Specs.Files(Specs.Plum(), Specs.Note(Fields, $"[ {rule} ]")), lines);

    [Fact]
    public void Any_of() =>
        Assert.Equal(
            "Rule a,b any_of |  |  | ok; Rule a,b any_of",
            Note(
                "{ any_of: [a, b] }",
                """
                return $"{Lab.Wrong(new Note { A = "" })} | {Lab.Wrong(new Note { B = "x" })} | {Lab.Wrong(new Note { A = "x", B = "x" })} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"a\":null,\"b\":\"\"}")}";
                """
            )
        );

    [Fact]
    public void One_of() =>
        Assert.Equal(
            "Rule a,c one_of |  | Rule a,c one_of",
            Note(
                "{ one_of: [a, c] }",
                """
                return $"{Lab.Wrong(new Note())} | {Lab.Wrong(new Note { C = 0 })} | {Lab.Wrong(new Note { A = "x", C = 1 })}";
                """
            )
        );

    [Fact]
    public void Together() =>
        Assert.Equal(
            " | Rule a,b,k together | ",
            Note(
                "{ together: [a, b, k] }",
                """
                return $"{Lab.Wrong(new Note())} | {Lab.Wrong(new Note { A = "x", K = NoteK.Free })} | {Lab.Wrong(new Note { A = "x", B = "x", K = NoteK.Free })}";
                """
            )
        );

    [Fact]
    public void At_most_one_of() =>
        Assert.Equal(
            " |  | Rule a,b at_most_one_of",
            Note(
                "{ at_most_one_of: [a, b] }",
                """
                return $"{Lab.Wrong(new Note())} | {Lab.Wrong(new Note { A = "x" })} | {Lab.Wrong(new Note { A = "x", B = "y" })}";
                """
            )
        );

    [Fact]
    public void Require_when() =>
        Assert.Equal(
            " |  | Rule a require; Rule b require | Rule a require | ok; Rule b require",
            Note(
                "{ require: [a, b], when: { k: [P, '0'], c: [1, 2] } }",
                """
                return $"{Lab.Wrong(new Note { K = NoteK.Prepaid })} | {Lab.Wrong(new Note { K = NoteK.Direct, C = 1 })} | {Lab.Wrong(new Note { K = NoteK.Free, C = 2 })} | "
                    + $"{Lab.Wrong(new Note { K = NoteK.Prepaid, C = 1, B = "x" })} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"k\":\"P\",\"c\":1,\"a\":\"x\"}")}";
                """
            )
        );

    [Fact]
    public void Require_unless() =>
        Assert.Equal(
            "Rule a require |  |  | ",
            Note(
                "{ require: [a], unless: [b, c] }",
                """
                return $"{Lab.Wrong(new Note())} | {Lab.Wrong(new Note { B = "x" })} | {Lab.Wrong(new Note { C = 0 })} | {Lab.Wrong(new Note { A = "x" })}";
                """
            )
        );

    [Fact]
    public void Equal_compares_values_of_any_kind() =>
        Assert.Equal(
            " |  | Rule a,b equal | Rule a,c equal;  | Rule x,y equal; Rule u,v equal | Rule l,m equal | Rule o,p "
                + "equal | Rule a,b equal",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        Fields
                            + "\nx: { type: String, format: decimal }\ny: { type: String, format: decimal(2) "
                            + "}\nu: { type: String, format: url }\nv: { type: String, format: url }\nl: { type: "
                            + "List }\nm: { type: List }\n"
                            + "o: { type: Object, fields: { i: { type: String } } }\np: { type: Object, fields: { "
                            + "i: { type: String } } }",
                        "[ { equal: [a, b] }, { equal: [a, c] }, { equal: [x, y] }, { equal: [u, v] }, { equal: "
                            + "[l, m] }, { equal: [o, p] } ]"
                    )
                ),
                """
                string Only(string rules, Note note) => string.Join("; ", Lab.Wrong(note).Split("; ").Where(one => one.Contains(rules)));
                var same = new Note { A = "5", B = "5", C = 5, X = 1.5m, Y = 1.50m, U = new Uri("https://a/#x"), V = new Uri("https://a/#x"), L = ["a"], M = ["a"], O = new NoteO { I = "1" }, P = new NoteP { I = "1" } };
                return $"{Lab.Wrong(same)} | {Only("a,b", new Note { A = "" })} | {Only("a,b", new Note { A = "x", B = "y" })} | {Only("a,c", new Note { A = "5", C = 6 })}; {Only("a,c", new Note { A = "6", C = 6 })} | "
                    + $"{Lab.Wrong(new Note { X = 1m, Y = 2m, U = new Uri("https://a/#x"), V = new Uri("https://a/#y") })} | {Lab.Wrong(new Note { L = ["a"], M = ["b"] })} | {Lab.Wrong(new Note { O = new NoteO { I = "1" }, P = new NoteP { I = "2" } })} | {Only("a,b", new Note { A = "x" })}";
                """
            )
        );

    [Fact]
    public void Rules_hold_for_requests_and_only_on_success_for_responses() =>
        Assert.Equal(
            "Rule a,b any_of | ok; Rule a,b any_of | ok | ok; Rule k,c together | ok",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Pay(Fields, Fields, "[ { any_of: [a, b] } ]", "[ { any_of: [a, b] }, { together: [k, c] } ]")
                ),
                """
                string Answer(string code, string more) => Lab.Fault<PayResponse>("{\"shop\":\"M1\",\"code\":\"" + code + "\",\"text\":\"t\"" + more + "}");
                return $"{Lab.Wrong(new PayRequest())} | {Answer("OK", "")} | {Answer("NO", "")} | {Answer("OK", ",\"a\":\"x\",\"k\":\"D\"")} | {Answer("WAIT", ",\"k\":\"D\"")}";
                """
            )
        );

    [Fact]
    public void Rules_speak_of_lists_and_objects_and_raw_json() =>
        Assert.Equal(
            "Rule l,o,r any_of |  |  | ",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "l: { type: List }\no: { type: Object, fields: { i: { type: String } } }\nr: { type: Object }",
                        "[ { any_of: [l, o, r] } ]"
                    )
                ),
                """
                return $"{Lab.Wrong(new Note { L = [] })} | {Lab.Wrong(new Note { L = ["x"] })} | {Lab.Wrong(new Note { O = new NoteO() })} | {Lab.Wrong(new Note { R = "1" })}";
                """
            )
        );
}
