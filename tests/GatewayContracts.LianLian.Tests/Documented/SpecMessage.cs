using YamlDotNet.RepresentationModel;

namespace GatewayContracts.LianLian.Tests.Documented;

/// <summary>A message of a contract file.</summary>
/// <param name="TypeName">The generated class.</param>
/// <param name="Message">As the pages' tables name it.</param>
internal sealed record SpecMessage(
    string Contract,
    string TypeName,
    string Message,
    IReadOnlyList<SpecField> Fields,
    IReadOnlyList<YamlMappingNode> Rules,
    IReadOnlyList<YamlMappingNode> Groups
)
{
    // Every message has these, and they are required; so the specs need not write the rows.
    private static readonly string[] s_always = ["sign", "sign_type"];
    private static readonly string[] s_ofResponses = ["ret_code", "ret_msg"];

    public SpecField? Find(string name) => Fields.FirstOrDefault(field => field.IsCalled(name));

    public bool HasUnwritten(string name) =>
        s_always.Contains(name) || (Message == "response" && s_ofResponses.Contains(name));

    /// <summary>Whether a rule or a group requires the field when another has a code.</summary>
    public bool IsRequiredWhen(string name, string field, string code) =>
        Rules
            .Select(rule => (Names: rule.List("require"), When: rule.Mapping("when")))
            .Concat(Groups.Select(group => (Names: group.List("required"), When: group.Mapping("when"))))
            .Any(part =>
                part.Names.Any(required => required.ToString() == name)
                && part.When is { } when
                && when.List(field).Any(listed => listed.ToString() == code)
            );
}
