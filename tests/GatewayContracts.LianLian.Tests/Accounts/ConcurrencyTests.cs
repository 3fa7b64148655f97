namespace GatewayContracts.LianLian.Tests.Accounts;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Many_threads_share_one_account_from_its_first_use_on()
    {
        var merchant = Parties.Merchant.Account(Parties.MerchantId, Parties.Gateway);
        var gateway = Parties.Gateway.Account(Parties.MerchantId, Parties.Merchant);
        using var start = new Barrier(8);

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(thread =>
                    Task.Factory.StartNew(
                        () =>
                        {
                            start.SignalAndWait();
                            for (var i = 0; i < 100; i++)
                            {
                                var order = $"{thread}-{i}";
                                var sent = SignedMessage.Seal(
                                    new PaymentResultQueryRequest { NoOrder = order },
                                    merchant
                                );
                                Assert.Equal(
                                    order,
                                    SignedMessage
                                        .Open<PaymentResultQueryRequest>(sent.Body, gateway)
                                        .Accepted()
                                        .Message.NoOrder
                                );

                                var notified = SignedMessage.Seal(Messages.TypedNotification(noOrder: order), gateway);
                                Assert.Equal(
                                    order,
                                    SignedMessage
                                        .Open<PaymentNotification>(notified.Body, merchant)
                                        .Accepted()
                                        .Message.NoOrder
                                );
                            }
                        },
                        CancellationToken.None,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                )
        );
    }
}
