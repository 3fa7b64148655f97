namespace GatewayContracts.Language.Tests;

/// <summary>Every format: what C# type it becomes, how it is written, what is read, and what is wrong.</summary>
public class FormatTests
{
    [Fact]
    public void Digits()
    {
        var result = Compiled.Run(Specs.Files(Specs.Plum(), Specs.Note("no: { type: String(6), format: digits }")), """
            string? no = new Note { No = "001" }.No;
            return $"{no} {Lab.Wrong(new Note { No = "12a" })} {Lab.Wrong(new Note { No = "\u0661" })} {Lab.Fault<Note>("{\"shop\":\"M1\",\"no\":\"1a\"}")}";
            """);

        Assert.Equal("001 Format no ASCII digits only Format no ASCII digits only ok; Format no ASCII digits only", result);
    }
}
