using Microsoft.Extensions.Options;

namespace GatewayContracts.DependencyInjection;

/// <summary>
/// Loads settings and keys when the options are validated at start: everything that is wrong is one failure.
/// </summary>
internal sealed class GatewayStartCheck(string name, GatewayState state) : IValidateOptions<GatewayStartOptions>
{
    public ValidateOptionsResult Validate(string? validated, GatewayStartOptions options)
    {
        if (validated != name)
        {
            return ValidateOptionsResult.Skip;
        }

        try
        {
            // A key source of the user's may take its time; then the hosted service waits for it.
            var loading = state.GetAsync(CancellationToken.None);
            if (loading.IsCompleted)
            {
                loading.GetAwaiter().GetResult();
            }

            return ValidateOptionsResult.Success;
        }
        catch (GatewayConfigurationException exception)
        {
            return ValidateOptionsResult.Fail(exception.Message);
        }
    }
}
