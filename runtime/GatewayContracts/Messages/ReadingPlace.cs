using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>The object whose fields are read, and what happens if a field is missing or malformed.</summary>
/// <param name="path">The prefix of the names of its fields.</param>
internal readonly struct ReadingPlace(
    ReadingLog log,
    string path,
    IReadOnlyList<FieldContract> contracts,
    ReadingScope scope
)
{
    public ReadingLog Log => log;

    public ReadingScope Scope => scope;

    public string PathOf(string name) => path + name;

    public FieldContract? Contract(string name) => contracts.FirstOrDefault(contract => contract.Name == name);

    public bool IsSigned(string name) =>
        scope.IsSigned && (Contract(name)?.Coverage ?? Coverage.Signed) == Coverage.Signed;

    public void Missing(string name) => log.Fail(new ReadingFault(path + name, Expected: null));

    public T? Malformed<T>(string name, string expected, ReceivedValue value, bool required)
        where T : class
    {
        GiveUp(
            name,
            value.Whole,
            required,
            value.IsScalar ? Masking.Show(Contract(name), value.Text) : null,
            [new ReadingFault(path + name, expected)]
        );
        return null;
    }

    /// <summary>Does without a value, or without the message.</summary>
    public void GiveUp(string name, WireValue value, bool required, string? shown, IReadOnlyList<ReadingFault> faults)
    {
        var isSigned = IsSigned(name);
        if (!required || !isSigned)
        {
            log.LeaveOut(path + name, isSigned ? scope.TextOf(value) : value.Text, isSigned, shown, faults);
            return;
        }

        foreach (var fault in faults)
        {
            log.Fail(fault);
        }
    }
}
