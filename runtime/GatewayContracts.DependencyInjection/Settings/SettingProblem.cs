namespace GatewayContracts.DependencyInjection;

/// <summary>What is wrong with a setting.</summary>
/// <param name="Path">Its place in the configuration.</param>
/// <param name="Text">What is wrong and what to do; never a key.</param>
internal sealed record SettingProblem(string Path, string Text)
{
    public override string ToString() => $"{Path}: {Text}";
}
