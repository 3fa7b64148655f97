namespace Repository.Tests;

/// <summary>The shop that the README's first command runs.</summary>
public sealed class MerchantRun() : SampleRun("samples/Merchant");
