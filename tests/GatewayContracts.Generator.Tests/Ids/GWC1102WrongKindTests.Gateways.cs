namespace GatewayContracts.Generator.Tests.Ids;

public partial class GWC1102WrongKindTests
{
    [Theory]
    [InlineData(
        "    accepts: { R1: sha1-with-rsa, R2: sha256-with-rsa }",
        "    accepts: [|[R1]|]",
        "`accepts`",
        "a list",
        "wire names with algorithms, such as `{ RSA: md5-with-rsa }`"
    )]
    [InlineData(
        "R2: sha256-with-rsa",
        "R2: [|[sha256-with-rsa]|]",
        "`R2`",
        "a list",
        "the name of an algorithm, such as md5-with-rsa"
    )]
    [InlineData(
        "    \"01\": { name: Waiting, is: pending }",
        "    \"01\": [|Waiting|]",
        "`01`",
        "a text",
        "keys with values, such as `{ name: Waiting, is: success }`"
    )]
    [InlineData(
        "  shop_id: { type: String(10), format: digits, doc: The shop., sensitive: token }",
        "  shop_id: [|String(10)|]",
        "`shop_id`",
        "a text",
        "keys with values, such as `{ type: String(32) }`, or `{}` to take the library's field as it is"
    )]
    [InlineData(
        "      BACK: { name: Returned, after: [PAID] }",
        "      BACK: [|[Returned]|]",
        "`BACK`",
        "a list",
        "keys with values, such as `name: ...`"
    )]
    [InlineData(
        "    omit: [null, null-text]",
        "    omit: [|null|]",
        "`omit`",
        "a text",
        "a list, such as `omit: [null]`"
    )]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "operation: [|json|]",
        "`operation`",
        "a text",
        "keys with values, such as `endpoint: ...`"
    )]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "views: { Order: [|state|] }",
        "`Order`",
        "a text",
        "a list, such as `Order: [state]`"
    )]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "views: { Order: [|[]|] }",
        "`Order`",
        "empty",
        "a list of fields, such as `Order: [order_id, amount]`"
    )]
    [InlineData(
        "operation: { encoding: json, safety: read }",
        "views: [|[state]|]",
        "`views`",
        "a list",
        "names with fields, such as `Payment: [order_id, amount]`"
    )]
    [InlineData(
        "accepts: { R1: sha1-with-rsa, R2: sha256-with-rsa }",
        "accepts: [|{}|]",
        "`accepts`",
        "empty",
        "wire names with algorithms, such as `{ RSA: md5-with-rsa }`"
    )]
    public void In_a_gateway_file(string right, string wrong, params string[] arguments) =>
        InGatewayFile(right, wrong, arguments);
}
