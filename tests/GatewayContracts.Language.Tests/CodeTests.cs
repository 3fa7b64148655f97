namespace GatewayContracts.Language.Tests;

/// <summary>Codes: the enums of gateway and contract, unknown codes, and which may follow which.</summary>
public class CodeTests
{
    private const string Library = """
        fields:
          shop: { type: String(10) }
          state:
            type: String(8)
            codes:
              NEW: New
              PAID: { name: Paid, doc: Money is there., final: true }
              BACK: { name: Returned, after: [PAID], final: true }
        """;

    [Fact]
    public void Codes_of_the_gateway_make_one_enum() =>
        Assert.Equal(
            "Paid PAID | Unrecognized ODD | ok; Code state a documented code | Code state a documented code | same | 0",
            Compiled.Run(
                Specs.Files(Specs.Plum(Library), Specs.Note("state: { required: true }")),
                """
                var read = Lab.Read<Note>("{\"shop\":\"M1\",\"state\":\"PAID\"}");
                var odd = Lab.Read<Note>("{\"shop\":\"M1\",\"state\":\"ODD\"}");
                return $"{read.State} {read.StateText} | {odd.State} {odd.StateText} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"state\":\"ODD\"}")} | "
                    + $"{Lab.Wrong(new Note { State = State.Unrecognized })} | {Lab.Trip(new Note { State = State.Returned })} | {(int)State.Unrecognized}";
                """
            )
        );

    [Fact]
    public void Nothing_follows_a_final_code_but_what_names_it() =>
        Assert.Equal(
            "True False False True True",
            Compiled.Run(
                Specs.Files(Specs.Plum(Library), Specs.Note("state: {}")),
                """
                return $"{State.Paid.MayFollow(State.New)} {State.New.MayFollow(State.Paid)} {State.Paid.MayFollow(State.Returned)} {State.Returned.MayFollow(State.Paid)} {StateCodes.Parse("BACK").MayFollow(State.Paid)}";
                """
            )
        );

    [Fact]
    public void The_same_final_code_again_replaces_nothing() =>
        Assert.Equal(
            "False",
            Compiled.Run(
                Specs.Files(Specs.Plum(Library), Specs.Note("state: {}")),
                "return State.Paid.MayFollow(State.Paid).ToString();"
            )
        );

    [Theory]
    [InlineData("state: {}", "", "state: PAID is final, BACK is final, PAID after NEW, BACK after PAID")]
    [InlineData("state: {}\nstep: { type: String(8), codes: { Z: { name: Last, final: true } } }", "", "none")]
    [InlineData(
        "state: {}\nstep: { type: String(8), codes: { Z: { name: Last, final: true } } }",
        "identity: [shop, state]",
        "state: PAID is final, BACK is final, PAID after NEW, BACK after PAID"
    )]
    [InlineData("step: { type: String(8), codes: { Z: Last } }", "", "none")]
    public void The_runtime_knows_the_field_whose_codes_are_final(string fields, string keys, string expected) =>
        Assert.Equal(
            expected,
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(Library),
                    Specs.Note(fields) + (keys.Length == 0 ? "" : $"\nnotification: {{ {keys} }}")
                ),
                """
                static StateContract? Of<T>() where T : class, IMessage<T> => T.Contract.State;
                if (Of<Note>() is not { } state)
                {
                    return "none";
                }

                string[] codes = ["NEW", "PAID", "BACK", "ODD"];
                var final = codes.Where(state.IsFinal).Select(code => $"{code} is final");
                var after = ((string Later, string Earlier)[])[("PAID", "NEW"), ("NEW", "PAID"), ("BACK", "PAID"), ("PAID", "BACK"), ("ODD", "BACK"), ("PAID", "PAID")];
                return $"{state.Field}: {string.Join(", ", final.Concat(after.Where(pair => state.MayFollow(pair.Later, pair.Earlier)).Select(pair => $"{pair.Later} after {pair.Earlier}")))}";
                """
            )
        );

    [Fact]
    public void Codes_of_a_contract_are_its_own_and_shared_by_request_and_response() =>
        Assert.Equal(
            "Card 2 | same",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Pay(
                        "kind: { type: String(1), codes: { '2': Card, D: Direct } }",
                        "kind: { type: String(1), codes: { '2': Card, D: Direct } }"
                    )
                ),
                """
                PayKind? kind = new PayRequest { Kind = PayKind.Card }.Kind;
                var read = Lab.Read<PayResponse>("{\"shop\":\"M1\",\"code\":\"OK\",\"text\":\"t\",\"kind\":\"2\"}");
                return $"{kind} {read.KindText} | {Lab.Trip(new PayRequest { Kind = PayKind.Direct })}";
                """
            )
        );

    [Fact]
    public void Codes_that_differ_between_request_and_response_are_a_mistake() =>
        Assert.Contains(
            "PayKind",
            Assert.Single(
                Spec.Generate(
                    Specs.Files(
                        Specs.Plum(),
                        Specs.Pay(
                            "kind: { type: String(1), codes: { A: One } }",
                            "kind: { type: String(1), codes: { A: Two } }"
                        )
                    )
                ).Complaints
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_contract_replaces_the_codes_of_the_library() =>
        Assert.Equal(
            "Half H",
            Compiled.Run(
                Specs.Files(Specs.Plum(Library), Specs.Note("state: { codes: { H: Half } }")),
                """
                var note = new Note { State = NoteState.Half };
                return $"{note.State} {note.StateText}";
                """
            )
        );
}
