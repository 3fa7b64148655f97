using System.ComponentModel;

namespace GatewayContracts.Metadata;

/// <summary>The generated client of a gateway: its types, and how it is created, without reflection.</summary>
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

    /// <summary>The interface that users inject, and replace in their tests.</summary>
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
