using DotNetCore.CAP;
using DotNetCore.CAP.Messages;
using DotNetCore.CAP.Transport;
using Microsoft.Extensions.DependencyInjection;

namespace GatewayContracts.EntityFrameworkCore.Tests.Shop;

/// <summary>
/// A broker that nobody reaches. CAP does not start without a transport; with this one it can only keep what it was
/// given, and try again.
/// </summary>
internal sealed class BrokerOutOfReach : ITransport, IConsumerClientFactory, ICapOptionsExtension
{
    private readonly TaskCompletionSource<string> _firstAttempt = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    public BrokerAddress BrokerAddress { get; } = new("none");

    /// <summary>The id of the message that CAP first tried to send.</summary>
    public Task<string> FirstAttempt => _firstAttempt.Task;

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton(new CapMessageQueueMakerService("none"));
        services.AddSingleton<ITransport>(this);
        services.AddSingleton<IConsumerClientFactory>(this);
    }

    public Task<OperateResult> SendAsync(TransportMessage message)
    {
        _firstAttempt.TrySetResult(message.GetId());
        return Task.FromResult(OperateResult.Failed(new IOException("The broker is out of reach.")));
    }

    public Task<IConsumerClient> CreateAsync(string groupName, byte groupConcurrent) =>
        throw new IOException("The broker is out of reach.");
}
