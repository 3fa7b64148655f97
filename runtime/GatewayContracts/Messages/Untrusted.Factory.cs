namespace GatewayContracts;

/// <summary>Wraps values that the signature does not surely cover.</summary>
public static class Untrusted
{
    /// <summary>Wraps a value; null stays null.</summary>
    public static Untrusted<T>? Of<T>(T? value)
        where T : class => value is null ? null : new Untrusted<T>(value);

    /// <summary>Wraps a value; null stays null.</summary>
    public static Untrusted<T>? Of<T>(T? value)
        where T : struct => value is { } given ? new Untrusted<T>(given) : null;
}
