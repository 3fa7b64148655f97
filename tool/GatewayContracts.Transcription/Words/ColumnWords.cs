using System.Collections.Frozen;

namespace GatewayContracts.Transcription.Words;

/// <summary>The headings that pages give to the columns of their tables, in English and Chinese.</summary>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, Column> s_columns = Words(
        (
            Column.Name,
            "name fieldname parametername paramname field parameter param key element attribute variable "
                + "variablename property tag"
        ),
        (
            Column.Name,
            "参数名 参数名称 参数 参数代码 字段 字段名 字段名称 字段代码 变量名 变量 名称 属性 属性名 英文名 英文名称 报文字段 域名"
        ),
        (
            Column.Required,
            "required isrequired req mandatory must presence mo om moc mandatoryoptional requirement "
                + "requiredoptional occurrence cardinality mult"
        ),
        (
            Column.Required,
            "必填 是否必填 必选 是否必选 必须 是否必须 必传 是否必传 必需 是否必需 必输 是否必输 必填项 可选必选"
        ),
        (Column.MayBeAbsent, "nullable optional isoptional 可空 是否可空 允许为空 是否允许为空 可为空 是否为空"),
        (Column.Type, "type datatype fieldtype typelength typelen typesize format dataformat typeformat typemaxlength"),
        (Column.Type, "类型 数据类型 参数类型 字段类型 类型长度 类型及长度 变量类型 格式 数据格式"),
        (Column.Length, "length len maxlength maxlen size maximumlength 长度 最大长度 字段长度 数据长度 参数长度"),
        (
            Column.Description,
            "description desc descriptionandexample meaning definition explanation remark remarks comment comments "
                + "note notes details explain usage"
        ),
        (
            Column.Description,
            "描述 说明 参数说明 参数描述 字段说明 字段描述 含义 参数含义 字段含义 备注 解释 取值 取值说明 中文名 中文名称 注释"
        ),
        (Column.Example, "example examples sample samplevalue examplevalue eg 示例 示例值 样例 例子 参数示例 举例"),
        (Column.Default, "default defaultvalue 默认 默认值 缺省值")
    );

    private static readonly FrozenSet<string> s_codeHeadings = Split(
            "code value codevalue returncode errorcode resultcode status retcode "
                + "代码 编码 值 取值 枚举值 状态码 返回码 错误码 响应码 枚举 状态"
        )
        .ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Null where the heading is none that is known.</returns>
    public static Column? Of(string heading) => s_columns.TryGetValue(Plain(heading), out var column) ? column : null;

    /// <summary>Whether a column of this heading holds the codes of a table of codes.</summary>
    public static bool IsOfCodes(string heading) => s_codeHeadings.Contains(Plain(heading));

    private static string Plain(string heading) =>
        heading.Length > 60 ? "" : string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static FrozenDictionary<string, Column> Words(params (Column Column, string Words)[] columns) =>
        columns
            .SelectMany(column => Split(column.Words).Select(word => (Word: word, column.Column)))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Column, StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split(' ');
}
