using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GatewayContracts.BouncyCastle.Tests;

/// <summary>
/// The package is for machines whose platform refuses: whatever it asks of the platform must be what no policy refuses.
/// </summary>
public sealed class ManagedOnlyTests
{
    [Fact]
    public void Nothing_of_the_platforms_cryptography_is_called_but_comparing_and_clearing()
    {
        using var file = new PEReader(File.OpenRead(typeof(BouncyCastleSignatures).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var called = metadata
            .MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member =>
                (
                    Type: metadata.GetTypeReference((TypeReferenceHandle)member.Parent),
                    Name: metadata.GetString(member.Name)
                )
            )
            .Where(member =>
                metadata.GetString(member.Type.Namespace).StartsWith("System.Security", StringComparison.Ordinal)
                && member.Type.ResolutionScope.Kind == HandleKind.AssemblyReference
            )
            .Select(member => $"{metadata.GetString(member.Type.Name)}.{member.Name}")
            .Where(member =>
                !member.StartsWith("RSAParameters.", StringComparison.Ordinal)
                && !member.StartsWith("RSASignaturePadding.", StringComparison.Ordinal)
            )
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "CryptographicException..ctor",
                "CryptographicOperations.FixedTimeEquals",
                "CryptographicOperations.ZeroMemory",
                "HashAlgorithmName.get_Name",
            ],
            called
        );
    }
}
