namespace GatewayContracts.Language.Tests;

/// <summary>
/// The gateway that most tests are about, invented for them, and the shortest contracts around a field.
/// </summary>
internal static class Specs
{
    /// <param name="more">Further keys of the gateway file.</param>
    public static string Plum(string more = "fields: { shop: { type: String(10) } }") =>
        $$"""
            gateway: Plum
            merchant: shop
            time_zone: "+08:00"
            signature:
              field: sign
              algorithm: { accepts: { H: hmac-sha256 } }
            outcome:
              field: code
              text: text
              codes: { OK: { name: Success, is: success }, WAIT: { name: Waiting, is: pending }, NO: { name: No, is: failure }, HM: { name: Hm, is: unknown } }
            operation: { endpoint: https://plum.example/pay }
            {{more}}
            """;

    /// <summary>
    /// One message that is sent and received alike: the notification Note, with the fields given, a line each.
    /// </summary>
    public static string Note(string fields, string rules = "[]") =>
        $$"""
            gateway: Plum
            contract: Note
            fields:
              shop: {}
            {{Indented(fields, 2)}}
            rules: {{rules}}
            """;

    /// <summary>The call Pay: the fields of its request and of its response, a line each.</summary>
    public static string Pay(
        string request,
        string response,
        string requestRules = "[]",
        string responseRules = "[]",
        string echo = "[]"
    ) =>
        $$"""
            gateway: Plum
            contract: Pay
            request:
              fields:
                shop: {}
            {{Indented(request, 4)}}
              rules: {{requestRules}}
            response:
              echo: {{echo}}
              fields:
                shop: {}
            {{Indented(response, 4)}}
              rules: {{responseRules}}
            """;

    public static string Files(params string[] files) => string.Join("\n---\n", files);

    private static string Indented(string lines, int by) =>
        string.Join(
            "\n",
            lines
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line => line.Length == 0 ? "" : new string(' ', by) + line)
        );
}
