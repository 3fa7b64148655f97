extern alias runtime;

using System.Security.Cryptography;
using System.Text;
using GatewayContracts.Explaining;
using GatewayContracts.Metadata;
using GatewayContracts.Tool.Contracts;
using GatewayContracts.Tool.Terminals;
using runtime::GatewayContracts.Language;

namespace GatewayContracts.Tool.Messages;

/// <summary>
/// Signs a body as it is. Nothing is filled in, and nothing is refused: what the contract does not allow is reported.
/// </summary>
internal sealed class BodySigner(SpecMessage message, byte[] body)
{
    private readonly MessageContract _contract = message.Runtime;

    /// <exception cref="WrongUseException">The body cannot be read.</exception>
    public string SignString(string? algorithm)
    {
        try
        {
            return new SignatureExplainer(_contract) { Algorithm = algorithm }
                .ExplainSigning(body)
                .SignString;
        }
        catch (ArgumentException problem)
        {
            throw new WrongUseException(problem.Message);
        }
    }

    /// <param name="algorithm">The gateway's name of it; null for the only one.</param>
    /// <exception cref="WrongUseException">There is no such algorithm, the key is of another kind, or the platform
    /// cannot sign so.</exception>
    public SignAnswer Sign(string? algorithm, SigningKey key)
    {
        var accepted = Accepted(algorithm);
        var signString = SignString(accepted.WireName);
        var signature = Sign(accepted.Algorithm, key, signString);
        var written = Written(signature, signString);
        return new SignAnswer(
            _contract.Name,
            accepted.WireName,
            signature,
            Headers(accepted.WireName, signature),
            Encoding.UTF8.GetString(written),
            signString,
            key.PublicKey?.Fingerprint,
            ContentCheck.Of(message, written)
        );
    }

    private AcceptedAlgorithm Accepted(string? algorithm) =>
        _contract.Signature.Accepts switch
        {
            [var only] => only,
            var several when several.FirstOrDefault(accepted => accepted.WireName == algorithm) is { } named => named,
            var several => throw new WrongUseException(
                $"{_contract.Gateway.Name} accepts {string.Join(", ", several.Select(one => one.WireName))}. Say with "
                    + "--algorithm which one signs."
            ),
        };

    private string Sign(SignatureAlgorithm algorithm, SigningKey key, string signString)
    {
        if (algorithm.Family != key.Family)
        {
            throw new WrongUseException(
                $"{algorithm} signs with {algorithm.Family.Noun}. Give it with "
                    + (algorithm.Family.HasPublicHalf ? "--key." : "--secret.")
            );
        }

        try
        {
            var signer = SignatureBackend.Platform.CreateSigner(algorithm, key);
            return AccountSigner.Sign(_contract.Signature, signer, key, Encoding.UTF8.GetBytes(signString));
        }
        catch (CryptographicException)
        {
            throw new WrongUseException(
                $"This machine's cryptography refuses {algorithm}. See {ThisTool.Name} doctor."
            );
        }
    }

    private Dictionary<string, string> Headers(string algorithm, string signature)
    {
        var headers = new Dictionary<string, string>();
        if (_contract.Signature.Header is { } header)
        {
            headers[header] = signature;
        }

        if (_contract.Signature.AlgorithmHeader is { } named)
        {
            headers[named] = algorithm;
        }

        return headers;
    }

    // What travels encrypted is written as it is inside: whoever sends it encrypts it.
    private byte[] Written(string signature, string signString)
    {
        if (_contract.Envelope is MemberEnvelope { Member: var member })
        {
            return GatewayContracts
                .WireFormat.For(_contract.Encoding)
                .Write([
                    new(member, WireValue.OfObject(signString, [])),
                    new(_contract.Signature.Field!, WireValue.OfText(signature)),
                ]);
        }

        if (_contract.Signature.Field is not { } field)
        {
            return body;
        }

        var format = GatewayContracts.WireFormat.For(_contract.Encoding);
        return format.TryRead(body, WireLimits.Default, out var fields, out var refusal)
            ? format.Write([.. fields.Fields.Where(one => one.Name != field), new(field, WireValue.OfText(signature))])
            : throw new WrongUseException(refusal.Message);
    }
}
