namespace GatewayContracts.Generator.Model;

/// <summary>The rules between fields that the language has.</summary>
internal enum RuleKind
{
    AnyOf,
    OneOf,
    Together,
    NotBoth,
    RequireWhen,
    RequireUnless,
    Equal,
}
