using System.Reflection;

namespace Package.Tests;

/// <summary>
/// The public API of each library is what its file in Api/ says: a change of it is a decision, seen in the review.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries =>
        [
            "GatewayContracts",
            "GatewayContracts.AspNetCore",
            "GatewayContracts.BouncyCastle",
            "GatewayContracts.DependencyInjection",
            "GatewayContracts.EntityFrameworkCore",
            "GatewayContracts.Testing",
        ];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Is_what_its_file_says(string library)
    {
        var file = RepositoryRoot.PathOf($"tests/Package.Tests/Api/{library}.txt");
        var actual = string.Concat(PublicApi.Of(Assembly.Load(library)).Select(line => line + "\n"));
        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (actual == expected)
        {
            return;
        }

        var received = Path.Combine(AppContext.BaseDirectory, library + ".received.txt");
        File.WriteAllText(received, actual);
        var added = actual.Split('\n').Except(expected.Split('\n')).Select(line => "+ " + line);
        var removed = expected.Split('\n').Except(actual.Split('\n')).Select(line => "- " + line);
        Assert.Fail(
            $"The public API of {library} changed. If that is meant, copy {received} over "
                + $"{file}.\n{string.Join('\n', removed.Concat(added))}"
        );
    }
}
