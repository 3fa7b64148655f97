using BenchmarkDotNet.Running;

if (args is ["generator"])
{
    Benchmarks.GeneratorTable.Print();
    return;
}

if (args is ["messages"])
{
    Benchmarks.MessageTable.Print();
    return;
}

if (args is ["endpoint"])
{
    await Benchmarks.EndpointTable.PrintAsync();
    return;
}

if (args is ["start"])
{
    Benchmarks.StartTable.Print();
    return;
}

if (args is ["usage"])
{
    Benchmarks.UsageTable.Print();
    return;
}

// In this process: one that BenchmarkDotNet builds for itself lacks the generator's YAML parser, and would measure its
// absence.
BenchmarkSwitcher.FromAssembly(typeof(Benchmarks.Messages.OpenBenchmarks).Assembly).Run([.. args, "--inProcess"]);
