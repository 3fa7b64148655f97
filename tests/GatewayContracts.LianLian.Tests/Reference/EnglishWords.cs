namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The reference in English.</summary>
internal sealed class EnglishWords : ReferenceWords
{
    public override string Language => DocText.English;

    public override string Introduction =>
        """
            # Reference of LianLian Pay's messages

            <!-- Made from spec/lianlian by ReferenceDocumentTests, which says how to renew it. -->

            [中文](lianlian-reference.zh-CN.md)

            Every field of every message, as the specs have it. How a message is sent or received is told in
            [lianlian.md](lianlian.md), and in [lianlian-contradictions.md](lianlian-contradictions.md) where the gateway's pages
            say something else. The classes are in the namespace `LianLian`.

            A field that is not required may be missing. In a response that is about success: an answer that refuses the request
            has little more than its return code.
            """;

    public override string Request => "Request";
    public override string Response => "Response";
    public override string Notification => "Notification";
    public override string Return => "Return by the customer's browser";
    public override string Codes => "Codes";
    public override string ReturnCodes => "Return codes";

    public override string OfRiskItem =>
        "The members of the field `risk_item`, alike in every request that has it. Which a merchant has to send "
        + "follows "
        + "from the industry; the gateway's support tells.";

    public override string[] FieldHead => ["Field", "In C#", "Type", "Required", "Meaning"];
    public override string[] CodeHead => ["Field", "Code", "In C#", "Meaning"];
    public override string[] ReturnCodeHead => ["Code", "In C#", "The request", "Meaning"];

    public override string Required => "yes";

    public override string TheOutcome => "the outcome";

    public override string Page(string title, string link) => link;

    public override string SentTo(string address) => $", sent to `{address}`";

    public override string Lengths(string lengths) => $"exactly {lengths}";

    public override string Fixed(string value) => $"always `{value}`";

    public override string Default(string value) => $"`{value}` if not sent";

    public override string ReturnedWhen(string condition) => $"When {condition}.";

    public override string Outcome(string kind) => kind;

    public override string Listed(IEnumerable<string> names) => string.Join(", ", names);

    public override string Has(string field, IEnumerable<string> codes) => $"{field} is {string.Join(" or ", codes)}";

    public override string All(IEnumerable<string> conditions) => "when " + string.Join(" and ", conditions);

    public override string Without(string names) => $"where there is no {names}";

    public override string Require(string names, string condition) => $"Required {condition}: {names}.";

    public override string Rule(string kind, string names) =>
        kind switch
        {
            "any_of" => $"At least one of: {names}.",
            "one_of" => $"Exactly one of: {names}.",
            "at_most_one_of" => $"At most one of: {names}.",
            "together" => $"All of these or none: {names}.",
            "equal" => $"Equal to each other: {names}.",
            _ => throw new InvalidOperationException($"The reference has no English words for the rule {kind}."),
        };

    public override string Group(string property, string condition, string required, string optional, string only)
    {
        string?[] parts =
        [
            required.Length > 0 ? $"there are {required}" : null,
            optional.Length > 0 ? $"there may be {optional}" : null,
            only.Length > 0 ? $"only then {only}" : null,
        ];
        return $"{property}, {condition}: {string.Join("; ", parts.OfType<string>())}.";
    }
}
