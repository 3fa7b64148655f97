namespace GatewayContracts.Language.Tests;

/// <summary>
/// Merchant and algorithm fields as documentation types them, and what a contract brings of outcome and signature that
/// its gateway does not have.
/// </summary>
public class ProtocolFieldTests
{
    [Theory]
    [InlineData("shop: { type: Int }", "7")]
    [InlineData("shop: { type: String(4), codes: { M1: MOne } }", "M1")]
    [InlineData("shop: { type: String, format: url }", "https://m/1")]
    public void A_merchant_is_a_text_whatever_its_type(string field, string merchant) =>
        Assert.Equal(
            $"ok | a=x&shop={merchant} | {merchant}",
            Compiled.Run(
                Specs.Files(Specs.Plum($"fields: {{ {field} }}"), Specs.Note("a: { type: String }")),
                $$"""
                var shop = Lab.Secret(merchant: "{{merchant}}");
                var opened = SignedMessage.Open<Note>(SignedMessage.Seal(new Note { A = "x" }, shop).Body, shop);
                return $"{Lab.Fault(opened)} | {Lab.SignString(new Note { A = "x" }, shop)} | {opened.Verified!.Message.Shop}";
                """
            )
        );

    /// <summary>Wherever the field is described: in the gateway's library, or in one of its contracts only.</summary>
    [Theory]
    [InlineData(
        "shop: { type: String(10) }",
        "shop: {}",
        "12345678901",
        "shop has 11 characters; allowed are at most 10."
    )]
    [InlineData(
        "shop: { type: String, length: [3, 5] }",
        "shop: {}",
        "M1",
        "shop has 2 characters; it must have 3 or 5."
    )]
    [InlineData(
        "shop: { type: String, format: digits }",
        "shop: {}",
        "M1",
        "shop must be ASCII digits only; it is (secret, 2 characters)."
    )]
    [InlineData(
        "shop: { type: String, pattern: 'S[0-9]+' }",
        "shop: {}",
        "M1",
        "shop does not match S[0-9]+ as a whole: (secret, 2 characters)."
    )]
    [InlineData(
        "other: { type: String }",
        "shop: { type: String, length: 3, pattern: 'M\\d+' }",
        "M1",
        "shop has 2 characters; it must have 3."
    )]
    [InlineData("shop: { type: String(10) }", "shop: { length: 4 }", "M1", "shop has 2 characters; it must have 4.")]
    [InlineData("shop: { type: String(10) }", "shop: {}", "M1", "fits")]
    [InlineData("other: { type: String }", "shop: { type: String(2), pattern: 'M\\d+' }", "M1", "fits")]
    public void What_is_said_of_a_merchant_is_asked_of_the_account(
        string library,
        string row,
        string merchant,
        string told
    ) =>
        Assert.Equal(
            told,
            Compiled.Run(
                Specs.Files(
                    Specs.Plum($"fields: {{ {library} }}"),
                    Specs.Note("a: { type: String }").Replace("shop: {}", row, StringComparison.Ordinal)
                ),
                $$"""
                try
                {
                    SignedMessage.ValidateAccount<PlumGateway>(Lab.Secret(merchant: "{{merchant}}"));
                    return "fits";
                }
                catch (GatewayConfigurationException exception)
                {
                    return exception.Problems.Single().Replace("The merchant's id does not fit the gateway's spec: ", "");
                }
                """
            )
        );

    [Theory]
    [InlineData("kind: { type: String, codes: { A: Aaa, B: Bbb } }", "A")]
    [InlineData("kind: { type: Int }", "1")]
    public void So_is_an_algorithm(string field, string name) =>
        Assert.Equal(
            $"ok | a=x&kind={name}&shop=M1",
            Compiled.Run(
                Specs.Files(
                    Specs
                        .Plum($"fields: {{ shop: {{ type: String }}, {field} }}")
                        .Replace(
                            "algorithm: { accepts: { H: hmac-sha256 } }",
                            $"algorithm: {{ field: kind, accepts: {{ \"{name}\": hmac-sha256 }} }}",
                            StringComparison.Ordinal
                        ),
                    Specs.Note("a: { type: String }")
                ),
                """
                return $"{Lab.Fault(SignedMessage.Open<Note>(SignedMessage.Seal(new Note { A = "x" }, Lab.Shop).Body, Lab.Shop))} | {Lab.SignString(new Note { A = "x" })}";
                """
            )
        );

    [Theory]
    [InlineData("outcome: { field: rc, codes: { \"0\": { name: Fine, is: success } } }")]
    [InlineData("outcome: [ { field: code }, { field: rc, codes: { \"0\": { name: Fine, is: success } } } ]")]
    public void A_contract_has_outcome_codes_that_its_gateway_does_not_have(string outcome) =>
        Assert.Equal(
            "PayRc.Fine",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Pay("a: { type: String }", "b: { type: String }") + "\n" + outcome),
                """
                PayRc fine = PayRc.Fine;
                return $"{typeof(PayRc).Name}.{fine}";
                """
            )
        );

    [Fact]
    public void A_gateway_without_outcome_has_a_contract_with_one() =>
        Assert.Equal(
            "Fine 0",
            Compiled.Run(
                Specs.Files(
                    "gateway: Plum\nmerchant: shop\nsignature: { field: sign, algorithm: { accepts: { H: "
                        + "hmac-sha256 } } }\noperation: { endpoint: https://plum.example/pay }\nfields: { shop: "
                        + "{ type: String } }",
                    Specs.Pay("a: { type: String }", "b: { type: String }")
                        + "\noutcome: { field: rc, codes: { \"0\": { name: Fine, is: success } } }"
                ),
                """
                var answer = Lab.Read<PayResponse>("{\"shop\":\"M1\",\"rc\":\"0\"}");
                return $"{answer.Rc} {answer.RcText}";
                """
            )
        );

    [Fact]
    public void A_suffix_that_is_inherited_has_no_effect_with_RSA() =>
        Assert.Equal(
            "ok",
            Compiled.Run(
                Specs.Files(
                    Specs
                        .Plum()
                        .Replace(
                            "algorithm: { accepts: { H: hmac-sha256 } }",
                            "algorithm: { accepts: { M: md5 } }\n  source: { suffix: \"&key={key}\" }",
                            StringComparison.Ordinal
                        ),
                    Specs.Note("a: { type: String }")
                        + "\nsignature: { algorithm: { accepts: { R: sha256-with-rsa } } }"
                ),
                """
                return Lab.Fault(SignedMessage.Open<Note>(SignedMessage.Seal(new Note { A = "x" }, Lab.RsaGate()).Body, Lab.RsaShop()));
                """
            )
        );

    [Fact]
    public void Where_the_sign_string_shows_no_borders_an_unknown_field_is_refused() =>
        Assert.Equal(
            "ok | Ambiguous zz",
            Compiled.Run(
                Specs.Files(
                    Specs
                        .Plum()
                        .Replace(
                            "algorithm: { accepts: { H: hmac-sha256 } }",
                            "algorithm: { accepts: { H: hmac-sha256 } }\n  source: { order: as-listed, pair: "
                                + "\"{value}\", separator: \"|\" }",
                            StringComparison.Ordinal
                        ),
                    Specs.Note("a: { type: String }")
                ),
                """
                return $"{Lab.Fault<Note>("{\"shop\":\"M1\",\"a\":\"x\"}")} | {Lab.Fault<Note>("{\"shop\":\"M1\",\"zz\":\"x\"}")}";
                """
            )
        );

    [Fact]
    public void Members_that_are_sensitive_are_shown_nowhere() =>
        Assert.Equal(
            "False False False",
            Compiled.Run(
                Specs.Files(
                    Specs.Plum(),
                    Specs.Note(
                        "a: { type: String }\nbox: { type: Object, fields: { card: { type: String, sensitive: "
                            + "card }, nm: { type: String } } }\nloose: { type: Object, signed: unstated, fields: "
                            + "{ card: { type: String, sensitive: card } } }"
                    )
                ),
                """
                const string Card = "4111111111111111";
                var note = new Note { Box = new NoteBox { Card = Card, Nm = "x&a=5" }, Loose = Untrusted.Of(new NoteLoose { Card = Card }) };
                var violations = SignedMessage.Validate(note, Lab.Shop);
                if (violations.Count == 0) throw new InvalidOperationException("nothing is ambiguous");
                return $"{note.ToString().Contains(Card)} {violations.Any(one => one.Value?.Contains(Card) == true)} {violations.Any(one => one.Message.Contains(Card))}";
                """
            )
        );

    [Theory]
    [InlineData("date-time(yyyy-MM-dd'T'HH:mm:ss)", "2026-01-02T03:04:05")]
    [InlineData("date-time(yyyy年MM月dd日 HH:mm:ss)", "2026年01月02日 03:04:05")]
    public void Date_patterns_may_hold_other_text(string format, string written) =>
        Assert.Equal(
            $"a={written}&shop=M1",
            Compiled.Run(
                Specs.Files(Specs.Plum(), Specs.Note($"a: {{ type: String, format: \"{format}\" }}")),
                """
                return Lab.SignString(new Note { A = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)) });
                """
            )
        );
}
