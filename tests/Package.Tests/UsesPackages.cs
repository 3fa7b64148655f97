namespace Package.Tests;

[CollectionDefinition(Name)]
public sealed class UsesPackages : ICollectionFixture<PackedFeed>
{
    public const string Name = "packages";
}
