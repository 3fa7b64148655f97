using Microsoft.CodeAnalysis;

namespace GatewayContracts.Usage.Tests;

/// <summary>What the other tests stand on.</summary>
public class HarnessTests
{
    [Fact]
    public void The_generated_types_compile()
    {
        Assert.Empty(
            Shop.Beside().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        );
        Assert.NotNull(Shop.Library);
    }
}
