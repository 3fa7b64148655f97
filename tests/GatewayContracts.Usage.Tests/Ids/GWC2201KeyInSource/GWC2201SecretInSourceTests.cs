namespace GatewayContracts.Usage.Tests.Ids;

public class GWC2201SecretInSourceTests() : UsageTest(UsageDescriptors.SecretInSource)
{
    [Theory]
    [InlineData("SigningKey.FromSecret([|\"201103171000000000\"|])")]
    [InlineData("VerificationKey.FromSecret([|Short + \"x\"|])")]
    [InlineData("SigningKey.FromSecret(text ?? [|\"dev-secret\"|])")]
    [InlineData("SigningKey.FromSecret(text == \"\" ? text : [|\"dev-secret\"|])")]
    public Task A_secret_stands_in_the_source(string call) => WrongStatement($"_ = {call};");

    [Fact]
    public Task A_secret_stands_in_a_variable() =>
        WrongStatement("var secret = [|\"dev-secret\"|]; _ = SigningKey.FromSecret(secret);");

    [Theory]
    [InlineData("SigningKey.FromSecret(text)")]
    [InlineData("SigningKey.FromSecret(Environment.GetEnvironmentVariable(\"SECRET\")!)")]
    public Task A_secret_comes_from_elsewhere(string call) => RightStatement($"_ = {call};");
}
