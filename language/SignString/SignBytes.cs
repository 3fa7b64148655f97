using System.Text;

namespace GatewayContracts.Language;

/// <summary>The fixed parts of a sign string in UTF-8.</summary>
internal sealed class SignBytes(PairTemplate pair, string separator)
{
    private readonly byte[] _before = Encoding.UTF8.GetBytes(pair.Before);
    private readonly byte[] _between = Encoding.UTF8.GetBytes(pair.Between);
    private readonly byte[] _after = Encoding.UTF8.GetBytes(pair.After);
    private readonly byte[] _separator = Encoding.UTF8.GetBytes(separator);
    private readonly byte[] _joint = Encoding.UTF8.GetBytes(FieldBorders.Joint(pair, separator));

    public ReadOnlySpan<byte> Before => _before;

    public ReadOnlySpan<byte> Between => _between;

    public ReadOnlySpan<byte> After => _after;

    public ReadOnlySpan<byte> Separator => _separator;

    /// <summary>What stands between a value and the name, or the value, that follows.</summary>
    public ReadOnlySpan<byte> Joint => _joint;
}
