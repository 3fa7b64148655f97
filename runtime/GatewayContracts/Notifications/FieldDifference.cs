namespace GatewayContracts;

/// <summary>A field in which a message is not what was expected.</summary>
public sealed class FieldDifference
{
    internal FieldDifference(string field, string expected, string received)
    {
        Field = field;
        Expected = expected;
        Received = received;
    }

    /// <summary>The wire name.</summary>
    public string Field { get; }

    /// <summary>What was expected, safe to log: for a sensitive field, its kind and length.</summary>
    public string Expected { get; }

    /// <summary>What was received, safe to log; <c>nothing</c> if the field is absent.</summary>
    public string Received { get; }

    /// <summary>The field, and both values.</summary>
    public override string ToString() => $"{Field} is {Received}, not {Expected}";
}
