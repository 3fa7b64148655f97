using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>read_from</c> key: the page of the docs that a contract was transcribed from.</summary>
internal static class PageBinder
{
    public static PageModel? Bind(Section keys, Problems problems)
    {
        if (keys.Inner("read_from", KeyList.Page) is not { } page)
        {
            return null;
        }

        if (
            page.Scalar("url") is { } url
            && !(Uri.TryCreate(url.Text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        )
        {
            problems.Report(
                Descriptors.BadPage,
                url.At,
                url.Text,
                "url",
                "the whole URL of the page, such as https://gateway.example/docs/pay"
            );
        }

        if (
            page.Scalar("date") is { } date
            && !DateTime.TryParseExact(
                date.Text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            )
        )
        {
            problems.Report(
                Descriptors.BadPage,
                date.At,
                date.Text,
                "date",
                "the day on which it was read, such as 2026-11-21"
            );
        }

        return new PageModel(page.Text("page"), page.Text("url"), page.Text("date"));
    }
}
