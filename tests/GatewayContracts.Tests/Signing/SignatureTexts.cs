namespace GatewayContracts.Tests.Signing;

/// <summary>Checks a signature as it travels, as messages do: read first, then verified.</summary>
internal static class SignatureTexts
{
    extension(SignatureCheck check)
    {
        public SignatureVerdict Check(
            string text,
            IReadOnlyList<byte[]> sources,
            Func<VerificationKey, byte[], byte[]>? complete = null
        )
        {
            return SignatureDecoder.TryRead(check.Algorithm, text, out var signature, out var fault)
                ? check.Check(signature, new GivenSources(sources, complete))
                : fault;
        }
    }
}
