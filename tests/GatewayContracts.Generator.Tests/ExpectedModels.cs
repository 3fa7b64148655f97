namespace GatewayContracts.Generator.Tests;

/// <summary>
/// What the binder makes of <see cref="SampleSpecs"/>, every property that is set; as text in Expected/.
/// </summary>
internal static class ExpectedModels
{
    public static string Gateway => Read(nameof(Gateway));

    public static string Query => Read(nameof(Query));

    public static string Notice => Read(nameof(Notice));

    public static string Example => Read(nameof(Example));

    public static string Changed => Read(nameof(Changed));

    private static string Read(string name) => Embedded.Text($"Expected/{name}.txt");
}
