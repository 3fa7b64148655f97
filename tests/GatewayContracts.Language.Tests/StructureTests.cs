namespace GatewayContracts.Language.Tests;

/// <summary>The library and what contracts make of it; objects, lists and raw JSON inside messages.</summary>
public class StructureTests
{
    private const string Library = """
        fields:
          shop: { type: String(10), doc: The shop. }
          sum: { type: String(8), format: decimal(2), minimum: 1, maximum: 100, sensitive: token }
          person:
            type: Object
            fields: { name: { type: String(4), required: true, sensitive: name }, kind: { type: String, codes: { A: Adult, C: Child } } }
        """;

    [Fact]
    public void A_contract_takes_over_replaces_and_removes() =>
        Assert.Equal(
            "Range sum 1 to 100; Range total at least 1 | Length person.name at most 2 | Child | Format rate at "
                + "most 2 decimal places",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(Library),
                    Specs.Note(
                        "sum: {}\ntotal: { type: String, format: decimal(2), minimum: 1 }\nperson: { fields: { "
                            + "name: { type: String(2) }, kind: { type: String, codes: { A: Adult, C: Child } } } "
                            + "}\nrate: { type: String, format: decimal(2), doc: }"
                    ),
                    Specs
                        .Note("sum: { maximum: , doc: Free. }\nperson: {}")
                        .Replace("contract: Note", "contract: Other", StringComparison.Ordinal)
                ),
                """
                var child = new Other { Sum = 500m, Person = new Person { Name = "Ann", Kind = Kind.Child } };
                return $"{Lab.Wrong(new Note { Sum = 101m, Total = 0m })} | {Lab.Wrong(new Note { Person = new NotePerson { Name = "Ann" } })} | {child.Person?.Kind}{Lab.Wrong(child)} | {Lab.Wrong(new Note { Rate = 1.234m })}";
                """
            )
        );

    /// <summary>
    /// What a response requires is asked for on success only, so that it has classes of its own; so has a row with
    /// members of its own, and a class that nobody needs is not there.
    /// </summary>
    [Fact]
    public void An_object_of_the_library_is_one_class_for_all_that_is_sent() =>
        Assert.Equal(
            "same | a=x&shop=M1&trip={\"days\":[{\"day\":\"20260102\"}],\"from\":\"HK\"} | Length trip.from at most 3 "
                + "| CardPayRequestTrip, CardPayResponseTrip, CardPayResponseTripDays, NoteOwn, PayResponseTrip, "
                + "PayResponseTripDays, Trip, TripDays",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(
                        """
                        fields:
                          shop: { type: String(10) }
                          trip:
                            type: Object
                            fields:
                              from: { type: String(3), required: true }
                              days: { type: List, fields: { day: { type: String, format: date } } }
                          idle: { type: Object, fields: { x: { type: String } } }
                        """
                    ),
                    Specs.Note(
                        "a: { type: String }\ntrip: { type: String, format: json }\n"
                            + "own: { type: Object, fields: { trip: {} } }"
                    ),
                    Specs.Pay("a: { type: String }\ntrip: { required: true }", "trip: { required: true }"),
                    Specs
                        .Pay("trip: { fields: { from: { type: String(9) } } }", "trip: {}")
                        .Replace("contract: Pay", "contract: CardPay", StringComparison.Ordinal)
                ),
                """
                var trip = new Trip { From = "HK", Days = [new TripDays { Day = new DateOnly(2026, 1, 2) }] };
                var note = new Note { A = "x", Trip = trip, Own = new NoteOwn { Trip = trip } };
                var pay = new PayRequest { A = "x", Trip = note.Trip };
                var types = typeof(Note).Assembly.GetTypes().Where(type => type.Namespace == "Plum" && type.GetInterfaces().Any(face => face.Name.StartsWith("IFields")) && !type.GetInterfaces().Any(face => face.Name.StartsWith("IMessage")));
                return $"{Lab.Trip(note)} | {Lab.SignString(pay)} | {Lab.Wrong(pay with { Trip = trip with { From = "HKGX" } })} | {string.Join(", ", types.Select(type => type.Name).Order(StringComparer.Ordinal))}";
                """
            )
        );

    [Fact]
    public void A_member_starts_from_the_library_too() =>
        Assert.Equal(
            "Range box.sum 1 to 100; Range box.inner.sum 1 to 9",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(Library),
                    Specs.Note(
                        "box: { type: Object, fields: { sum: {}, inner: { type: Object, fields: { sum: { maximum: "
                            + "9 } } } } }"
                    )
                ),
                """
                return Lab.Wrong(new Note { Box = new NoteBox { Sum = 101m, Inner = new NoteBoxInner { Sum = 10m } } });
                """
            )
        );

    [Fact]
    public void Objects_lists_and_raw_json_nest() =>
        Assert.Equal(
            """
            {"shop":"M1","o":{"a":"1","n":2,"deep":{"deeper":[{"x":"y"},{"x":"z"}]}},"l":[{"i":1},{"i":2}],"t":["a","b\"c"],"r":{"any": [1, null]}}
            same
            l=[{"i":1},{"i":2}]&o={"a":"1","deep":{"deeper":[{"x":"y"},{"x":"z"}]},"n":2}&r={"any":[1,null]}&shop=M1&t=["a","b\"c"]
            Missing l[1].i required
            ok; Missing l[0].i required | ok; Format o an object | ok; Format l a list of objects | ok; Format l a list of objects | ok; Format o.deep.deeper a list of objects | ok; Format t a list of texts | ok
            """,
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        """
                        o: { type: Object, fields: { a: { type: String }, n: { type: Int, written: number }, deep: { type: Object, fields: { deeper: { type: List, fields: { x: { type: String } } } } } } }
                        l: { type: List, fields: { i: { type: Int, written: number, required: true } } }
                        t: { type: List }
                        r: { type: Object }
                        s: { type: List, fields: { v: { type: String, required: true } } }
                        """
                    )
                ),
                """
                var note = new Note
                {
                    O = new NoteO { A = "1", N = 2, Deep = new NoteODeep { Deeper = [new NoteODeepDeeper { X = "y" }, new NoteODeepDeeper { X = "z" }] } },
                    L = [new NoteL { I = 1 }, new NoteL { I = 2 }],
                    T = ["a", "b\"c"],
                    R = "{\"any\": [1, null]}",
                };
                string Fault(string field) => Lab.Fault<Note>("{\"shop\":\"M1\"," + field + "}");
                return Lab.Body(note) + "\n" + Lab.Trip(note) + "\n" + Lab.SignString(note) + "\n" + Lab.Wrong(new Note { S = [new NoteS { V = "x" }, new NoteS { V = "" }] }).Replace("s[1].v", "l[1].i") + "\n"
                    + $"{Fault("\"l\":[{}]")} | {Fault("\"o\":\"x\"")} | {Fault("\"l\":{}")} | {Fault("\"l\":[1]")} | {Fault("\"o\":{\"deep\":{\"deeper\":1}}")} | {Fault("\"t\":[[1]]")} | {Fault("\"r\":5,\"t\":[1,\"2\"]")}";
                """
            )
        );

    [Fact]
    public void Raw_json_is_any_value() =>
        Assert.Equal(
            "5 \"x\" [1] True | Format r JSON",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note("r: { type: Object }")),
                """
                string? Raw(string json) => Lab.Read<Note>("{\"shop\":\"M1\",\"r\":" + json + "}").R;
                return $"{Raw("5")} {Raw("\"x\"")} {Raw("[1]")} {Raw("null") is null} | {Lab.Wrong(new Note { R = "{" })}";
                """
            )
        );

    [Fact]
    public void The_namespace_is_the_specs() =>
        Assert.Equal(
            "Shop.Gates.Plum.Note Shop.Gates.Plum.PlumClient",
            Compiled.Run(
                Specs.Files(Specs.Plum() + "\nnamespace: Shop.Gates.Plum", Specs.Note("a: { type: String }")),
                """
                return $"{typeof(Shop.Gates.Plum.Note).FullName} {typeof(Shop.Gates.Plum.PlumClient).FullName}";
                """
            )
        );

    [Fact]
    public void An_extension_adds_and_replaces_fields_and_rules() =>
        Assert.Equal(
            "Length a at most 2; Rule a,extra any_of | Rule a,b any_of; Rule a,extra any_of",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note("a: { type: String(9) }\nb: { type: String }", "[ { any_of: [a, b] } ]"),
                    """
                    gateway: Plum
                    extends: Note
                    fields: { a: { type: String(2) }, extra: { type: String(3), doc: Switched on for us. } }
                    rules: [ { any_of: [a, extra] } ]
                    """
                ),
                """
                return Lab.Wrong(new Note { A = "abc", Extra = "x" }) + "; " + Lab.Wrong(new Note { B = "x" }) + " | " + Lab.Wrong(new Note());
                """
            )
        );
}
