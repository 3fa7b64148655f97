namespace GatewayContracts.Generator.Tests;

/// <summary>The mistakes, by a name of their own.</summary>
internal static class Mistakes
{
    public static IReadOnlyDictionary<string, Mistake> All { get; } = new Dictionary<string, Mistake>
    {
        // The file as YAML
        ["second colon"] = Query("GWC1001", "title: Order query", "title: Order[|:|] query", "second `: `"),
        ["open quote"] = Notice("GWC1001", "  - title: the page's", "  - title: [|\"the page's|]", "quote is opened here"),
        ["reserved character"] = Query("GWC1001", "page: Orders", "page: [|@|]Orders", "cannot begin with this character"),
        ["tab"] = Notice("GWC1002", "  order_id: { required: true }\n", "  order_id:\n[|\t|]required: true\n", "tab"),
        ["anchor"] = Query("GWC1003", "title: Order query", "title: [|&t Order query|]", "anchor `&t`"),
        ["tag"] = Query("GWC1003", "title: Order query", "title: [|!!str Order query|]", "tag"),
        ["merge key"] = Query("GWC1003", "    shop_id: { required: true }\n", "    shop_id: { required: true, [|<<|]: {} }\n", "merge key"),
        ["second document"] = Query("GWC1004", "    - equal: [hint, channel]\n", "    - equal: [hint, channel]\n[|---|]\na: b\n", "second YAML document"),
        ["mapping as key"] = Query("GWC1005", "title: Order query", "title: Order query\n? [|{|]a: b}\n: c", "not a text"),
        ["key twice"] = Query("GWC1006", "title: Order query", "title: Order query\n[|title|]: again", "`title` is given a second time"),
        ["replacement character"] = Query("GWC1008", "title: Order query", "title: Order [|\uFFFD|]query", "U+FFFD"),
        ["null character"] = Query("GWC1008", "title: Order query", "title: Order [|\0|]query", "U+0000"),

        ["full-width colon"] = Query("GWC1011", "title: Order query", "title[|：|]Order query", "write `: `"),
        ["full-width comma"] = Query("GWC1011", "count: { type: Int, written", "count: { type: Int[|，|]written", "write `, `"),

        // Keys and values
        ["misspelt key"] = Query("GWC1101", "title: Order query", "[|titel|]: Order query", "did you mean `title`?"),
        ["misspelt field key"] = Query("GWC1101", "count: { type: Int,", "count: { type: Int, [|requird|]: true,", "did you mean `required`?"),
        ["misspelt gateway key"] = Gateway("GWC1101", "title: Tulip Pay", "[|titles|]: Tulip Pay", "did you mean `title`?"),
        ["misspelt library key"] = Gateway("GWC1101", "doc: The shop.,", "[|docs|]: The shop.,", "did you mean `doc`?"),
        ["list for text"] = Query("GWC1102", "title: Order query", "title: [|[Order]|]", "`title` is a list here, but must be a text"),
        ["text for list"] = Query("GWC1102", "echo: [order_id]", "echo: [|order_id|]", "`echo: [order_id]`"),
        ["text for a field"] = Query("GWC1102", "trade_id: { type: String, property: Trade }", "trade_id: [|String|]", "`{ type: String(32) }`"),
        ["block for text"] = Query("GWC1102", "title: Order query", "[|title|]:\n  - Order", "`title` is a list here"),
        ["field without type"] = Query("GWC1103", "    count: { type: Int,", "    counts: { type: Int }\n    [|count|]: {", "needs the key `type`"),
        ["misspelt library field"] = Query("GWC1103", "    hint: {", "    [|order_idd|]: {}\n    hint: {", "did you mean `order_id`?"),
        ["no endpoint"] = Query("GWC1103", "operation: { endpoint: https://tulip.example/query, safety: idempotent }", "operation: [|{ safety: idempotent }|]", "`endpoint`"),
        ["printed without because"] = Query("GWC1103", "[15, 18], example: A12345678901234, printed: { type: String(14), because: the sample has 16 }", "[15, 18], example: A12345678901234, [|printed|]: { type: String(14) }", "`because`"),
        ["code without name"] = Gateway("GWC1103", "PAID: { name: Paid,", "[|PAID|]: {", "`name`"),
        ["other word"] = Query("GWC1104", "safety: idempotent", "safety: [|idempotant|]", "did you mean `idempotent`?"),
        ["yes for true"] = Query("GWC1104", "kind: { type: String, required: true }", "kind: { type: String, required: [|yes|] }", "expected `true`, `false`"),
        ["unknown algorithm"] = Gateway("GWC1104", "R2: sha256-with-rsa", "R2: [|sha265-with-rsa|]", "did you mean `sha256-with-rsa`?"),
        ["unknown absent"] = Gateway("GWC1104", "absent: R1", "absent: [|R3|]", "`R3` is not a value of `absent`"),
        ["other charset"] = Gateway("GWC1104", "nested: as-received", "charset: [|gbk|]", "`utf-8`"),
        ["fixed and default"] = Query("GWC1105", "fixed: api }", "fixed: api, [|default|]: api }", "a constant is always sent"),
        ["fields beside operation"] = Query("GWC1105", "request:\n", "[|rules|]: []\nrequest:\n", "under `request` or `response`"),
        ["two rules in one"] = Query("GWC1105", "- any_of: [order_id, trade_id]", "- any_of: [order_id, trade_id]\n      [|one_of|]: [order_id, trade_id]", "a list item is one rule"),
        ["nothing to generate"] = new("GWC1107", SampleSpecs.NoticePath, SampleSpecs.Notice, "gateway: TulipPay\ncontract: [|OrderNotice|]\n", "nothing to generate"),
        ["listed twice"] = Query("GWC1108", "echo: [order_id]", "echo: [order_id, [|order_id|]]", "stands twice in `echo`"),
        ["length in words"] = Query("GWC1109", "length: [15, 18]", "length: [[|fifteen|], 18]", "`fifteen` is not a value of `length`"),
        ["thousands"] = Gateway("GWC1109", "maximum: 1000.50", "maximum: [|\"1,000.50\"|]", "at most one point"),

        ["text split at a comma"] = Query("GWC1110", "hint: { type: String, signed: unstated, returned_when: the shop asked for it,", "hint: { type: String, signed: unstated, returned_when: asked, [|or paid|], or not,", "`returned_when: \"asked, or paid, or not\"`"),
        ["browser and header"] = new("GWC1105", SampleSpecs.QueryPath, SampleSpecs.Query, "gateway: TulipPay\ncontract: OrderQuery\nsignature: { header: X-Seal, source: body }\noperation: { endpoint: https://tulip.example/pay, sent_by: [|browser|] }\nrequest: { fields: {} }\n", "sends no headers"),

        // Names
        ["field name that ends in a space"] = Query("GWC1208", "    raw: { type: Object }", "    raw: { type: Object }\n    [|\"mood \"|]: { type: String }", "ends in a space; write `mood`"),
        ["invisible character in a field name"] = Query("GWC1208", "    raw: { type: Object }", "    raw: { type: Object }\n    [|mo\u200Bod|]: { type: String, property: Mood }", "U+200B; write `mood`"),
        ["full-width key"] = Query("GWC1208", "title: Order query", "[|ｔitle|]: Order query", "full-width character `ｔ`; write `title`"),
        ["code that begins with a space"] = Query("GWC1208", "fields:\n    answer_text: { type: String(50) }", "fields:\n    answer_text: { type: String(50) }\n    mood: { type: String, codes: { [|\" A\"|]: Good } }", "begins with a space"),
        ["gateway with hyphen"] = Query("GWC1201", "contract: OrderQuery", "contract: [|Order-Query|]", "cannot be used as a C# name for the contract"),
        ["keyword as property"] = Query("GWC1201", "property: Trade", "property: [|class|]", "the field `trade_id`"),
        ["field that begins with a digit"] = Query("GWC1201", "    raw: { type: Object }", "    raw: { type: Object }\n    [|3ds|]: { type: String }", "say with `property`"),
        ["code with a space"] = Query("GWC1201", "fields:\n    answer_text: { type: String(50) }", "fields:\n    answer_text: { type: String(50) }\n    mood: { type: String, codes: { A: [|Very good|] } }", "the code `A`"),
        ["two fields, one property"] = Query("GWC1202", "    raw: { type: Object }", "    raw: { type: Object }\n    Lin_es: { type: String }\n    [|lin.es|]: { type: String }", "which `Lin_es` already has"),
        ["member of object"] = Query("GWC1202", "    raw: { type: Object }", "    raw: { type: Object }\n    [|get_type|]: { type: String }", "every C# object already has"),
        ["text beside a code"] = Query("GWC1202", "    raw: { type: Object }", "    raw: { type: Object }\n    [|channel_text|]: { type: String }", "`channel` already has"),
        ["code named twice"] = Gateway("GWC1203", "{ name: Returned, after", "{ name: [|Paid|], after", "the code `PAID` already has this name"),
        ["code named Unrecognized"] = Gateway("GWC1203", "NEW: New", "NEW: [|Unrecognized|]", "which the docs do not have"),
        ["type twice in a file"] = Query("GWC1206", "    lines: { type: List,", "    lin: { type: Object, fields: { es: { type: List, fields: {} } } }\n    [|lin_es|]: { type: List, fields: {} }\n    lines: { type: List,", "OrderQueryRequestLinEs"),
        ["codes differ"] = Query("GWC1207", "link: { type: String, format: url }\n    channel: { type: String(1), codes: { W: Web, \"0\": Desk } }", "link: { type: String, format: url }\n    channel: { type: String(1), [|codes|]: { W: Web } }", "OrderQueryChannel"),

        // Fields
        ["unreadable type"] = Query("GWC1301", "trade_id: { type: String,", "trade_id: { type: [|string(3)|],", "did you mean `String`?"),
        ["length of an object"] = Query("GWC1301", "raw: { type: Object }", "raw: { type: [|Object(3)|] }", "only String has lengths"),
        ["unreadable format"] = Query("GWC1302", "format: url", "format: [|uri|]", "did you mean `url`?"),
        ["format of an Int"] = Query("GWC1303", "count: { type: Int,", "count: { type: Int, format: [|digits|],", "does not fit this field"),
        ["minimum of a text"] = Query("GWC1303", "trade_id: { type: String,", "trade_id: { type: String, minimum: [|1|],", "only numbers have limits"),
        ["members of a text"] = Query("GWC1303", "version: { type: String(6),", "version: { type: String(6), [|fields|]: { a: { type: Int } },", "has no members"),
        ["required in the library"] = Gateway("GWC1303", "{ type: String(10), format: digits,", "{ type: String(10), [|required|]: true, format: digits,", "said in the contracts"),
        ["length over the type's"] = Query("GWC1304", "length: [15, 18]", "length: [15, [|20|]]", "length 20 and type String(15~19)"),
        ["minimum over maximum"] = Gateway("GWC1304", "maximum: 1000.50", "maximum: [|0.001|]", "minimum 0.01 and maximum 0.001"),
        ["lengths the wrong way"] = Query("GWC1304", "version: { type: String(6)", "version: { type: [|String(9~6)|]", "at least 9 and at most 6"),
        ["example too long"] = Gateway("GWC1305", "example: A1", "example: [|A12345678901234567890|]", "it has 21 characters"),
        ["example against the pattern"] = Gateway("GWC1305", "example: A1", "example: [|a1|]", "does not match the pattern"),
        ["default too long"] = Query("GWC1305", "default: \"1.0\"", "default: [|\"1.0.0.0\"|]", "The default `1.0.0.0`"),
        ["code too long"] = Gateway("GWC1305", "NEW: New", "[|NEW_AND_SHINY|]: New", "String(8) allows at most 8"),
        ["look-ahead"] = Gateway("GWC1306", "pattern: \"[A-Z0-9]+\"", "pattern: [|\"(?=A)[A-Z0-9]+\"|]", "look-ahead cannot be used"),
        ["backreference"] = Gateway("GWC1306", "pattern: \"[A-Z0-9]+\"", @"pattern: [|'([A-Z0-9])\1*'|]", "a backreference cannot be used"),
        ["open bracket"] = Gateway("GWC1306", "pattern: \"[A-Z0-9]+\"", "pattern: [|\"[A-Z0-9\"|]", "The pattern cannot be used"),
        ["pattern that grows too large"] = Gateway("GWC1306", "pattern: \"[A-Z0-9]+\"", "pattern: [|\"([A-Z0-9]{1,100}-?){1,200}\"|]", "more than the engine takes"),
        ["date pattern without a day"] = Gateway("GWC1307", "date-time(YYYYMMDDHHMMSS)", "[|date-time(YYYYMMHHMMSS)|]", "it has no dd"),
        ["no time zone"] = Gateway("GWC1308", "format: date-time(YYYYMMDDHHMMSS)", "format: [|date-time(YYYYMMDDHHMMSS)|]", "add `time_zone`") with { Removed = "time_zone: \"-03:30\"\n" },
        ["after an unknown code"] = Gateway("GWC1309", "after: [PAID]", "after: [[|PAYED|]]", "did you mean `PAID`?"),

        ["date longer than its type"] = Gateway("GWC1304", "paid_at: { type: String(14), format: date-time(YYYYMMDDHHMMSS) }", "paid_at: { type: String(8), format: [|date-time(YYYYMMDDHHMMSS)|] }", "which has 14 characters, and type String(8)"),
        ["final codes in a circle"] = Gateway("GWC1311", "{ name: Paid, doc: Money is there., final: true }\n      BACK: { name: Returned, after: [PAID] }", "{ name: Paid, doc: Money is there., final: true, after: [[|BACK|]] }\n      BACK: { name: Returned, after: [PAID], final: true }", "neither is final"),
        ["code of a number"] = Query("GWC1303", "when: { channel: [W] }", "when: { [|payload|]: [W] }", "a code that a rule can wait for"),
        ["pair the wrong way round"] = Gateway("GWC1506", "pair: \"{name}:{value}\"", "pair: [|\"{value}:{name}\"|]", "{name} and then {value}"),
        ["page without a URL"] = Query("GWC1508", "url: https://tulip.example/docs", "url: [|tulip.example/docs|]", "the whole URL of the page"),
        ["page on no day"] = Query("GWC1508", "date: 2026-01-02", "date: [|2026-02-30|]", "the day on which it was read"),
        ["field with two parts"] = Gateway("GWC1507", "field: seal_kind", "field: [|seal|]", "carries the signature already"),

        // Messages and rules
        ["rule that required fields break"] = Query("GWC1408", "- not_both: [amount, link]", "- [|not_both|]: [answer-code, state]", "because `answer-code` and `state` are required"),
        ["rule that shuts a field out"] = Query("GWC1408", "- one_of: [day, link]", "- [|one_of|]: [day, state]", "`day` could never be present, because `state` is required"),
        ["rules against each other"] = Query("GWC1408", "- not_both: [amount, link]", "- [|one_of|]: [amount, paid_at]", "the rules above say otherwise"),
        ["never equal"] = Query(
            "GWC1408",
            "    trace: { type: String }\n  rules:\n    - together: [amount, paid_at]\n    - one_of: [day, link]\n    - not_both: [amount, link]\n    - equal: [hint, channel]",
            "    trace: { type: String, fixed: api }\n    other: { type: String, fixed: web }\n  rules:\n    - together: [amount, paid_at]\n    - one_of: [day, link]\n    - not_both: [amount, link]\n    - [|equal|]: [trace, other]",
            "`trace` is always `api` and `other` always `web`"),
        ["required unless present"] = Query("GWC1408", "- require: [raw]\n      unless: [version]", "- [|require|]: [raw]\n      unless: [raw]", "write `required: true`"),
        ["rule on an unknown field"] = Query("GWC1401", "any_of: [order_id, trade_id]", "any_of: [order_id, [|trade|]]", "did you mean `trade_id`?"),
        ["unknown echo"] = Query("GWC1401", "echo: [order_id]", "echo: [[|orderid|]]", "did you mean `order_id`?"),
        ["unknown identity"] = Notice("GWC1401", "identity: [shop_id, order_id, state]", "identity: [shop_id, order_id, [|stat|]]", "did you mean `state`?"),
        ["misspelt merchant"] = Gateway("GWC1401", "merchant: shop_id", "merchant: [|shopid|]", "did you mean `shop_id`?"),
        ["rule on an unknown code"] = Query("GWC1402", "when: { channel: [W] }", "when: { channel: [[|w|]] }", "`w` is not a code of `channel`; did you mean `W`?"),
        ["rule of one field"] = Query("GWC1403", "- one_of: [day, link]", "- [|one_of|]: [day]", "name at least two"),
        ["required but unsigned"] = Query("GWC1404", "    version: { type: String(6),", "    memo: { type: String, required: true, signed: [|false|] }\n    version: { type: String(6),", "because it is required"),
        ["echo left open"] = Query("GWC1404", "    order_id: {}\n    state:", "    order_id: { signed: [|unstated|] }\n    state:", "an echo of the request"),
        ["required but excluded"] = Query("GWC1404", "    trace: { type: String }", "    [|trace|]: { type: String, required: true }", "`exclude` leaves it out"),
        ["condition unsigned"] = Query("GWC1404", "version: { type: String(6),", "version: { type: String(6), signed: [|false|],", "the condition of a rule"),
        ["merchant unsigned"] = Gateway("GWC1404", "{ type: String(10), format: digits,", "{ type: String(10), signed: [|false|], format: digits,", "the merchant field"),
        ["final code unsigned"] = Gateway("GWC1404", "    doc: How it stands.\n", "    doc: How it stands.\n    signed: [|false|]\n", "a field with a final code"),
        ["five unstated"] = Query("GWC1405", "    trace: { type: String }", "    u1: { type: String, signed: unstated }\n    u2: { type: String, signed: unstated }\n    u3: { type: String, signed: unstated }\n    u4: { type: String, signed: [|unstated|] }\n    trace: { type: String }", "at most four"),
        ["unstated in a request"] = Query("GWC1406", "trade_id: { type: String,", "trade_id: { type: String, signed: [|unstated|],", "ask the gateway"),
        ["unsigned member"] = Query("GWC1406", "sku: { type: String(5) }", "sku: { type: String(5), signed: [|false|] }", "with the field that it belongs to"),
        ["notification of nobody"] = Notice("GWC1407", "[shop_id, order_id, state]\n  senders: [203.0.113.7, \"2001:db8::7\"]\nfields:\n  order_id: { required: true }\n  shop_id: { required: true }\n", "[order_id, state]\n[|fields|]:\n  order_id: { required: true }\n", "merchant field `shop_id`"),

        // Gateways, calls and notifications
        ["unknown gateway"] = Query("GWC1501", "gateway: TulipPay", "gateway: [|TulipPai|]", "did you mean `TulipPay`?"),
        ["time zone in words"] = Gateway("GWC1502", "time_zone: \"-03:30\"", "time_zone: [|America/St_Johns|]", "such as +08:00"),
        ["time zone out of range"] = Gateway("GWC1502", "time_zone: \"-03:30\"", "time_zone: [|\"+15:00\"|]", "such as +08:00"),
        ["endpoint without scheme"] = Query("GWC1503", "https://tulip.example/query", "[|tulip.example/query|]", "write the whole URL"),
        ["duration without unit"] = Notice("GWC1504", "every: 2m", "every: [|120|]", "such as 5s, 2m or 1h"),
        ["address"] = Notice("GWC1505", "203.0.113.7", "[|203.0.113.777|]", "not an IP address"),
        ["pair without a value"] = Gateway("GWC1506", "pair: \"{name}:{value}\"", "pair: [|\"{name}:\"|]", "no value would be signed"),
        ["unknown placeholder"] = Gateway("GWC1506", "pair: \"{name}:{value}\"", "pair: [|\"{names}:{value}\"|]", "{names} stands for nothing"),

        // Examples
        ["body that is no JSON"] = Notice("GWC1603", "    body: |\n      {\"order_id\":\"A1\",", "    [|body|]: |\n      {\"order_id\":'A1',", "at line 1, character 13 of the body"),
        ["body with a fault"] = Notice("GWC1604", "    body: |\n      {\"order_id\":\"A1\",", "    [|body|]: |\n      {\"trace\":{},\"order_id\":\"A1\",", "the entry"),
        ["fault that is not there"] = Notice("GWC1605", "[missing amount, ", "[missing amount, [|length order_id|], ", "does not have the fault `length order_id`"),
        ["other sign string"] = Notice("GWC1606", "    sign_source: my field:x;order_id:A1;", "    [|sign_source|]: my field:x;order_id:A2;", "after `my field:x;order_id:A` the body gives `1;"),
        ["other signature"] = Notice("GWC1607", "    public_key: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDR", "    [|public_key|]: MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDS", "did not make the signature"),
        ["no key"] = Notice("GWC1608", "    public_key: MIGf", "    [|public_key|]: ?MIGf", "neither PEM nor Base64"),
        ["unreadable break"] = Notice("GWC1601", "missing amount", "[|mising amount|]", "did you mean `missing`?"),
    };

    private static Mistake Gateway(string id, string right, string wrong, string words) => new(id, SampleSpecs.GatewayPath, right, wrong, words);

    private static Mistake Query(string id, string right, string wrong, string words) => new(id, SampleSpecs.QueryPath, right, wrong, words);

    private static Mistake Notice(string id, string right, string wrong, string words) => new(id, SampleSpecs.NoticePath, right, wrong, words);
}
