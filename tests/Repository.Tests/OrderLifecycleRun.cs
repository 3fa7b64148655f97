namespace Repository.Tests;

/// <summary>The order that is created, paid and refunded.</summary>
public sealed class OrderLifecycleRun() : SampleRun("samples/OrderLifecycle");
