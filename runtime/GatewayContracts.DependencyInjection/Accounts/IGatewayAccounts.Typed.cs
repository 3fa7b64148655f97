namespace GatewayContracts.DependencyInjection;

/// <summary>The merchant's accounts at one of several gateways.</summary>
/// <typeparam name="TGateway">The gateway.</typeparam>
public interface IGatewayAccounts<TGateway> : IGatewayAccounts
    where TGateway : ICallableGateway { }
