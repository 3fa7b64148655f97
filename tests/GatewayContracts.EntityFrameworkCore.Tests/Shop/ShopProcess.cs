using System.Diagnostics;

namespace GatewayContracts.EntityFrameworkCore.Tests.Shop;

/// <summary>The shop as a process of its own, as on another machine. It can be killed at any moment.</summary>
internal sealed class ShopProcess : IDisposable
{
    private readonly Process _process;

    private ShopProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<ShopProcess> StartAsync(string provider, string connection, string keys)
    {
        var program = typeof(LedgerShop.ShopContext).Assembly.Location;
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [program, provider, connection, keys, Gateway.Merchant])
            {
                RedirectStandardOutput = true,
            }
        )!;
        var address =
            await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The shop did not start.");
        return new ShopProcess(process, new Uri(address));
    }

    /// <summary>Writes the keys that the process reads, and gives the folder back.</summary>
    public static string WriteKeys(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "shop.pem"), KeyPair.Shop.PrivatePem);
        File.WriteAllText(Path.Combine(folder, "gateway.pem"), KeyPair.Gateway.PublicPem);
        return folder;
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
