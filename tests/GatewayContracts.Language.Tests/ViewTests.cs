namespace GatewayContracts.Language.Tests;

/// <summary>Views: which messages share an interface, and what a method can do with any of them.</summary>
public class ViewTests
{
    private const string Payment = """
        fields:
          shop: { type: String(10) }
          order: { type: String(20), doc: The order. }
          amount: { type: String(12), format: decimal(2) }
          state: { type: String(8), codes: { NEW: New, PAID: Paid } }
        views:
          Payment: [order, amount, state]
          Numbered: [order]
        """;

    private const string Rows = "order: { required: true }\namount: { required: true }\nstate: { required: true }";

    [Fact]
    public void One_method_takes_the_notification_and_the_answer() =>
        Assert.Equal(
            "A1 2.50 Paid PAID: | A1 2.05 Unrecognized ODD: amount | B7   : order,amount",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(Payment),
                    Note(Rows),
                    Specs.Pay("order: {}", "order: {}\namount: {}\nstate: {}")
                ),
                """
                static string Show<T>(Verified<T> payment) where T : class, IPayment
                {
                    IPayment message = payment.Message;
                    var differences = message.MatchAgainst("A1", 2.50m).Differences.Select(difference => difference.Field);
                    return $"{message.Order} {message.Amount?.ToString(CultureInfo.InvariantCulture)} {message.State} {message.StateText}: {string.Join(",", differences)}".TrimEnd();
                }

                var told = Lab.Open<Note>("{\"shop\":\"M1\",\"order\":\"A1\",\"amount\":\"2.50\",\"state\":\"PAID\"}");
                var answered = Lab.Open<PayResponse>("{\"shop\":\"M1\",\"code\":\"OK\",\"text\":\"t\",\"order\":\"A1\",\"amount\":\"2.05\",\"state\":\"ODD\"}");
                var bare = Lab.Open<PayResponse>("{\"shop\":\"M1\",\"code\":\"OK\",\"text\":\"t\",\"order\":\"B7\"}");
                return $"{Show(told.Verified!)} | {Show(answered.Verified!)} | {Show(bare.Verified!)}";
                """
            )
        );

    [Fact]
    public void A_message_has_the_views_whose_fields_it_has() =>
        Assert.Equal(
            "IPayment: Note, PayResponse; INumbered: Note, PayRequest, PayResponse",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(Payment),
                    Note(Rows),
                    Specs.Pay("order: {}", "order: {}\namount: {}\nstate: {}")
                ),
                """
                static string Of(Type view) => view.Name + ": " + string.Join(", ",
                    view.Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(view)).Select(type => type.Name).Order(StringComparer.Ordinal));
                return $"{Of(typeof(IPayment))}; {Of(typeof(INumbered))}";
                """
            )
        );

    [Theory]
    [InlineData(
        "type: Int, required: true",
        "type: Int, required: true",
        "type: Int",
        "Nullable Int64: Again, Note, PayResponse"
    )]
    [InlineData("type: Int, required: true", "type: Int, required: true", "type: String", "Int64: Again, Note")]
    [InlineData("type: Int, required: true", "type: Int", "type: String", "Nullable Int64: Again, Note")]
    [InlineData(
        "type: String, codes: { X: Ex }",
        "type: String(9)",
        "type: String(4), pattern: a+",
        "String: Again, PayResponse"
    )]
    [InlineData(
        "type: String, codes: { X: Ex }",
        "type: String, codes: { X: Ex }",
        "type: String",
        "Nullable AgainA: Again"
    )]
    [InlineData(
        "type: String, signed: false",
        "type: String, signed: unstated",
        "type: String",
        "Untrusted String: Again, Note"
    )]
    [InlineData("type: String, signed: false", "type: String", "type: String", "String: Again, PayResponse")]
    [InlineData("type: String, property: Other", "type: String", "type: String", "String: Again, PayResponse")]
    [InlineData(
        "type: String, property: Other",
        "type: String, property: Other",
        "type: String",
        "String: Again, Note"
    )]
    [InlineData("type: List", "type: List", "type: List", "IReadOnlyList String: Again, Note, PayResponse")]
    public void Messages_share_a_view_where_name_and_type_are_the_same(
        string note,
        string again,
        string response,
        string expected
    )
    {
        const string gateway = """
            fields: { shop: { type: String(10) } }
            views: { Seen: [a] }
            """;
        var second = Specs
            .Note($"a: {{ {again} }}")
            .Replace("contract: Note", "contract: Again", StringComparison.Ordinal);

        var found = Compiled.Run(
            Specs.Files(
                Specs.Plum(gateway),
                Specs.Note($"a: {{ {note} }}"),
                second,
                Specs.Pay("", $"a: {{ {response} }}")
            ),
            """
            var type = typeof(ISeen).GetProperties().Single(property => property.Name is "A" or "Other").PropertyType;
            var names = type.GetGenericArguments().Prepend(type).Select(part => part.Name.Split('`')[0]);
            var messages = typeof(ISeen).Assembly.GetTypes().Where(part => part.IsClass && part.IsAssignableTo(typeof(ISeen))).Select(part => part.Name);
            return $"{string.Join(" ", names)}: {string.Join(", ", messages.Order(StringComparer.Ordinal))}";
            """
        );

        Assert.Equal(expected, found);
    }

    [Fact]
    public void A_field_that_no_message_has_leaves_the_rest_of_the_interface()
    {
        var spec = Spec.Generate(
            Specs.Files(
                Specs.Plum(Payment.Replace("amount, state]", "amuont, state]", StringComparison.Ordinal)),
                Note(Rows)
            )
        );

        Assert.Equal(["GWC1204: `amuont` names no field of any message; did you mean `amount`?"], spec.Complaints);
        Assert.Contains(
            spec.Trees,
            tree => tree.ToString().Contains("partial record Note : IPayment", StringComparison.Ordinal)
        );
        Assert.Empty(Compiled.Warnings(Compiled.Compile(spec)));
    }

    private static string Note(string fields) =>
        Specs.Note(fields) + "\nnotification: { identity: [shop, order, state] }";
}
