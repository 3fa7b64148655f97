using Microsoft.Extensions.Primitives;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Brings keys from where the user keeps them, such as a vault or a database. Registered by <c>UseKeySource</c>.
/// </summary>
public interface IKeySource
{
    /// <summary>
    /// Loads the keys of an account. Called at start, and again when the change token fires or the settings change.
    /// </summary>
    /// <param name="gateway">The gateway's name.</param>
    /// <param name="account">The account's name.</param>
    /// <param name="cancellationToken">The application is stopping.</param>
    /// <exception cref="Exception"> The keys cannot be loaded. At the start, the application then does not start;
    /// later, the old keys stay in use, and the health check says so. The message of a <see cref="KeyFormatException"/>
    /// is shown; of any other exception, only its type. </exception>
    ValueTask<AccountKeys> LoadAsync(string gateway, string account, CancellationToken cancellationToken);

    /// <summary>
    /// Fires when the keys must be loaded again; null if they never change. It is requested again after it has fired.
    /// </summary>
    IChangeToken? GetChangeToken();
}
