using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Proofs;

/// <summary>What is wrong with one example, each thing once.</summary>
internal sealed class FaultLog
{
    private readonly List<ExampleFault> _faults = [];

    public IReadOnlyList<ExampleFault> Faults => _faults;

    public void Add(string kind, string field, string because) => Add(kind, [field], because);

    public void Add(string kind, IEnumerable<string> fields, string because)
    {
        var fault = new ExampleFault(kind, new EquatableArray<string>(fields), because);
        if (_faults.All(known => known.Kind != fault.Kind || !known.Fields.Equals(fault.Fields)))
        {
            _faults.Add(fault);
        }
    }
}
