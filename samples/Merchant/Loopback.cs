namespace Merchant;

/// <summary>Small web applications on free ports of this machine, with a quiet log.</summary>
internal static class Loopback
{
    public static WebApplicationBuilder CreateBuilder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    public static Uri AddressOf(WebApplication application) => new(application.Urls.First());
}
