using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GatewayContracts;

/// <summary>Registers the notification ledger.</summary>
public static class NotificationLedgerServices
{
    /// <summary>
    /// Handles every notification in one transaction of your context, with the ledger's rows: handlers get this context
    /// injected, and their changes in it happen once for each event. Its model has the tables of
    /// <see cref="NotificationLedgerModel.AddNotificationLedger"/>.
    /// </summary>
    /// <typeparam name="TContext">Your context, registered as scoped (<c>AddDbContext</c>).</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">What is kept, and for how long.</param>
    public static IServiceCollection AddNotificationLedger<TContext>(
        this IServiceCollection services,
        Action<NotificationLedgerOptions>? configure = null
    )
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        services
            .AddOptions<NotificationLedgerOptions>()
            .Validate(
                options => options.KeepFor is not { } keep || keep > TimeSpan.Zero,
                $"{nameof(NotificationLedgerOptions)}.{nameof(NotificationLedgerOptions.KeepFor)} is longer than "
                    + $"nothing."
            )
            .ValidateOnStart();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<LedgerDatabases>();
        services.TryAddSingleton<RecordWriter>();
        services.Insert(0, ServiceDescriptor.Singleton<ILedgerDatabase, SqliteDatabase>());
        services.Insert(0, ServiceDescriptor.Singleton<ILedgerDatabase, PostgreSqlDatabase>());
        services.TryAddSingleton<INotificationLedger, NotificationLedger<TContext>>();
        services.AddHostedService<LedgerStartCheck<TContext>>();
        services.AddHostedService<LedgerPruning<TContext>>();
        return services;
    }

    /// <summary>
    /// Queries payments for which no notification came, and passes the verified answers through the ledger. If several
    /// machines share a database, one of them queries at a time.
    /// </summary>
    /// <typeparam name="TContext">The context of the ledger.</typeparam>
    /// <typeparam name="TWatch">Your watch: which payments are open, how to ask, and what to do with an
    /// answer.</typeparam>
    public static IServiceCollection AddPaymentWatcher<TContext, TWatch>(this IServiceCollection services)
        where TContext : DbContext
        where TWatch : PaymentWatch
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddScoped<TWatch>();
        services.AddHostedService<PaymentWatcher<TContext, TWatch>>();
        return services;
    }
}
