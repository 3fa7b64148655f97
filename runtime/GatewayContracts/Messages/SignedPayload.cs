using System.Text;

namespace GatewayContracts;

/// <summary>Signs payloads for tests and stand-ins: any JSON object, also one that no contract would let through.</summary>
public static class SignedPayload
{
    /// <summary>Signs a JSON object as it stands, and adds the signature as its last member.</summary>
    /// <typeparam name="T">The message that the object is meant to be; its contract says how it is signed.</typeparam>
    /// <param name="json">The text of the object, without a signature.</param>
    /// <param name="sender">Who signs: for a message of the gateway, an account with the gateway's signing key.</param>
    /// <param name="unsigned">Wire names to leave out of the sign string, as some gateways do with some fields.</param>
    /// <returns>The body: the text in UTF-8, signature added.</returns>
    /// <exception cref="ArgumentException"><paramref name="json"/> is not the text of one JSON object, or has a signature already.</exception>
    /// <exception cref="GatewayConfigurationException">The account does not fit the gateway.</exception>
    public static byte[] Of<T>(string json, MerchantAccount sender, params IReadOnlyCollection<string> unsigned)
        where T : class, IMessage<T>
    {
        var contract = T.Contract;
        if (!JsonWire.Read(Encoding.UTF8.GetBytes(json), WireLimits.Default).TryGet(out var fields, out var refusal))
        {
            throw new ArgumentException(refusal.Message, nameof(json));
        }

        if (fields.Find(contract.Signature.Field) is not null)
        {
            throw new ArgumentException($"The object has a signature already: {contract.Signature.Field}. Leave it out, or change the bytes afterwards.", nameof(json));
        }

        var source = contract.Signature.Source.Join(fields.Fields, contract.FieldNames, unsigned);
        var signature = sender.For(contract.Signature).Sign(Encoding.UTF8.GetBytes(source));
        var open = json.TrimEnd()[..^1].TrimEnd();
        return Encoding.UTF8.GetBytes($"{open}{(fields.Fields.Count == 0 ? "" : ",")}\"{contract.Signature.Field}\":\"{signature}\"}}");
    }
}
