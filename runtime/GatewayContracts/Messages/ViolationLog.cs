using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>
/// The violations of one object, each with the path of its field and its value masked as the contract asks.
/// </summary>
internal sealed class ViolationLog(
    List<Violation>? given,
    IReadOnlyList<FieldContract> contracts,
    string path,
    string memberPath
)
{
    private List<Violation>? _violations = given;

    public ViolationLog(IReadOnlyList<FieldContract> contracts)
        : this(given: null, contracts, "", "") { }

    public IReadOnlyList<Violation> Violations => _violations ?? [];

    /// <summary>The log of an object inside this one.</summary>
    /// <param name="index">Its place in brackets, where it is one of a list.</param>
    public ViolationLog Inner(string field, string index = "") =>
        new(
            _violations ??= [],
            Find(field)?.Members ?? [],
            $"{path}{field}{index}.",
            $"{memberPath}{MemberOf(field)}{index}."
        );

    /// <param name="sentence">Goes on after the field's name: "has 33 characters; …".</param>
    public void Add(ViolationKind kind, string field, string limit, string? value, string sentence) =>
        (_violations ??= []).Add(
            new Violation(
                kind,
                [path + field],
                limit,
                value is null ? null : Show(field, value),
                $"{path}{field} {sentence}."
            )
            {
                Members = [memberPath + MemberOf(field)],
            }
        );

    public void AddRule(Rule rule, IReadOnlyCollection<string> fields, string detail = "")
    {
        string[] names = [.. fields.Select(field => path + field)];
        (_violations ??= []).Add(
            new Violation(
                ViolationKind.Rule,
                names,
                rule.Name,
                null,
                rule.Say(string.Join(" and ", names), detail) + "."
            )
            {
                Members = [.. fields.Select(field => memberPath + MemberOf(field))],
            }
        );
    }

    public string Show(string field, string value) => Masking.Show(Find(field), value);

    private string MemberOf(string field) => Find(field)?.Member ?? field;

    private FieldContract? Find(string field) => contracts.FirstOrDefault(contract => contract.Name == field);
}
