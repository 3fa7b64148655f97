using System.Text;
using System.Text.Encodings.Web;

namespace GatewayContracts;

/// <summary>A signed request as the form that the customer's browser posts to the gateway.</summary>
public sealed class BrowserForm
{
    private BrowserForm(Uri action, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        Action = action;
        Fields = fields;
    }

    /// <summary>Where the form goes.</summary>
    public Uri Action { get; }

    /// <summary>
    /// The form's inputs, names and values: the fields with the signature among them, in the docs' order, or, where the
    /// spec says so, one input with all of them as JSON. They hold sensitive values too: do not log them.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; }

    /// <summary>Checks a request, signs it, and makes the form.</summary>
    /// <exception cref="InvalidMessageException">The request breaks its spec; all violations are listed, and nothing
    /// was signed.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static BrowserForm Of<T>(T request, MerchantAccount account)
        where T : class, IBrowserRequest<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return Of<T>(SignedMessage.Seal(request, account));
    }

    /// <summary>The same, also where the account's key is held elsewhere.</summary>
    /// <exception cref="InvalidMessageException">The request breaks its spec; all violations are listed, and nothing
    /// was signed.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    /// <exception cref="ExternalSignerException">The account's key is held elsewhere, and no signature came from
    /// there.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async ValueTask<BrowserForm> OfAsync<T>(
        T request,
        MerchantAccount account,
        CancellationToken cancellationToken = default
    )
        where T : class, IBrowserRequest<T>
    {
        ArgumentNullException.ThrowIfNull(request);
        return Of<T>(await SignedMessage.SealAsync(request, account, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// A form element with hidden fields, to be put into a page and submitted by a button or a script of yours. Names
    /// and values are HTML-encoded, and everything is ASCII, so the browser posts what was signed, whatever the page's
    /// charset.
    /// </summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        html.Append("<form method=\"post\" accept-charset=\"utf-8\" action=\"")
            .Append(Encoded(Action.AbsoluteUri))
            .Append("\">\n");
        foreach (var (name, value) in Fields)
        {
            html.Append("  <input type=\"hidden\" name=\"")
                .Append(Encoded(name))
                .Append("\" value=\"")
                .Append(Encoded(value))
                .Append("\">\n");
        }

        return html.Append("</form>\n").ToString();
    }

    private static BrowserForm Of<T>(SealedMessage message)
        where T : class, IBrowserRequest<T> =>
        new(
            T.Operation.Endpoint,
            T.Operation.Input is { } input
                ? [KeyValuePair.Create(input, Encoding.UTF8.GetString(message.Body.Span))]
                : [.. message.Fields.Select(field => KeyValuePair.Create(field.Name, field.Value.Text))]
        );

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
