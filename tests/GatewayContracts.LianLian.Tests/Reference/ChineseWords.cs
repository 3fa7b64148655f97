namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>The reference in Chinese.</summary>
internal sealed class ChineseWords : ReferenceWords
{
    public override string Language => DocText.Chinese;

    public override string Introduction =>
        """
            # 连连支付报文参考

            <!-- Made from spec/lianlian by ReferenceDocumentTests, which says how to renew it. -->

            [English](lianlian-reference.md)

            本页由契约生成，列出全部报文的全部字段；网关的页面只有英文，链接用其英文标题。报文如何发送和接收，见 [lianlian.md](lianlian.md)；
            与网关文档不一致之处，见 [lianlian-contradictions.md](lianlian-contradictions.md)。所有类都在命名空间 `LianLian` 中。

            未标“是”的字段可能没有。应答的必填针对受理成功的情况；拒绝请求的应答往往只有返回码。
            """;

    public override string Request => "请求";
    public override string Response => "应答";
    public override string Notification => "异步通知";
    public override string Return => "同步返回（由用户浏览器带回）";
    public override string Codes => "取值";
    public override string ReturnCodes => "返回码";

    public override string OfRiskItem =>
        "风控参数 `risk_item` 的成员，在所有带此字段的请求中都相同。商户须传哪些成员依行业而定，请向连连支付确认。";

    public override string[] FieldHead => ["字段", "C# 属性", "类型", "必填", "说明"];
    public override string[] CodeHead => ["字段", "取值", "C#", "说明"];
    public override string[] ReturnCodeHead => ["返回码", "C#", "请求结果", "说明"];

    public override string Required => "是";

    public override string TheOutcome => "请求结果";

    public override string Page(string title, string link) => $"{title}（{link}）";

    public override string SentTo(string address) => $"，请求地址 `{address}`";

    public override string Lengths(string lengths) => $"长度 {lengths}";

    public override string Fixed(string value) => $"固定为 `{value}`";

    public override string Default(string value) => $"默认 `{value}`";

    public override string ReturnedWhen(string condition) => $"条件：{condition}。";

    public override string Outcome(string kind) =>
        kind switch
        {
            "success" => "成功",
            "pending" => "处理中",
            "failure" => "失败",
            "unknown" => "不确定",
            _ => throw new InvalidOperationException($"The reference has no Chinese word for the outcome {kind}."),
        };

    public override string Listed(IEnumerable<string> names) => string.Join("、", names);

    public override string Has(string field, IEnumerable<string> codes) => $"{field} 为 {string.Join(" 或 ", codes)}";

    public override string All(IEnumerable<string> conditions) => string.Join(" 且 ", conditions) + " 时";

    public override string Without(string names) => $"没有 {names} 时";

    public override string Require(string names, string condition) => $"{condition}必填：{names}。";

    public override string Rule(string kind, string names) =>
        kind switch
        {
            "any_of" => $"至少有一项：{names}。",
            "one_of" => $"必须且只能有一项：{names}。",
            "at_most_one_of" => $"最多有一项：{names}。",
            "together" => $"须同时有或同时没有：{names}。",
            "equal" => $"须相等：{names}。",
            _ => throw new InvalidOperationException($"The reference has no Chinese words for the rule {kind}."),
        };

    public override string Group(string property, string condition, string required, string optional, string only)
    {
        string?[] parts =
        [
            required.Length > 0 ? $"必有 {required}" : null,
            optional.Length > 0 ? $"可有 {optional}" : null,
            only.Length > 0 ? $"仅此时有 {only}" : null,
        ];
        return $"{property}，{condition}：{string.Join("；", parts.OfType<string>())}。";
    }
}
