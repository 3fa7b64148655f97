using System.ComponentModel;

namespace GatewayContracts.Metadata;

/// <summary>
/// The generated client of a gateway: the types it is known by, and how it is made. Nothing is found by reflection.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GatewayClientType
{
    private readonly Func<IGatewayConnection, GatewayClient> _create;

    private GatewayClientType(Type @interface, Type @class, Func<IGatewayConnection, GatewayClient> create)
    {
        Interface = @interface;
        Class = @class;
        _create = create;
    }

    /// <summary>What users ask for, and put something else in the place of in their tests.</summary>
    public Type Interface { get; }

    /// <summary>What is made.</summary>
    public Type Class { get; }

    /// <summary>A client type; generated code calls it.</summary>
    public static GatewayClientType Of<TInterface, TClient>(Func<IGatewayConnection, TClient> create)
        where TInterface : class
        where TClient : GatewayClient, TInterface
    {
        ArgumentNullException.ThrowIfNull(create);
        return new GatewayClientType(typeof(TInterface), typeof(TClient), create);
    }

    /// <summary>Makes a client.</summary>
    public GatewayClient Create(IGatewayConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return _create(connection);
    }
}
