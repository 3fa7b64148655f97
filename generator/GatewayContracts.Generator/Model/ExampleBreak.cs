namespace GatewayContracts.Generator.Model;

/// <summary>
/// One thing that an example of the docs does wrong: the kind of fault or the rule, and the fields it concerns.
/// </summary>
internal sealed record ExampleBreak(string Kind, EquatableArray<string> Fields);
