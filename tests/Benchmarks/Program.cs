using BenchmarkDotNet.Running;

switch (args)
{
    case ["generator"]:
        Benchmarks.GeneratorTable.Print();
        break;
    case ["messages"]:
        Benchmarks.MessageTable.Print();
        break;
    case ["endpoint"]:
        await Benchmarks.EndpointTable.PrintAsync();
        break;
    case ["start"]:
        Benchmarks.StartTable.Print();
        break;
    case ["usage"]:
        Benchmarks.UsageTable.Print();
        break;
    default:
        // In this process: one that BenchmarkDotNet builds for itself lacks the generator's YAML parser, and would
        // measure its absence.
        BenchmarkSwitcher
            .FromAssembly(typeof(Benchmarks.Messages.OpenBenchmarks).Assembly)
            .Run([.. args, "--inProcess"]);
        break;
}
