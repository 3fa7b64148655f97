using System.Text;
using GatewayContracts.Explaining;

namespace InventedGateways.Tests.Explaining;

/// <summary>What was done otherwise with the key, or to the signature on its way.</summary>
internal static class KeyFaults
{
    public static Dictionary<string, PlantedFault> All { get; } =
        new(StringComparer.Ordinal)
        {
            ["no signature"] = Found(SignatureFinding.SignatureMissing) with { Damage = _ => "" },
            ["signature under another name"] = Found(SignatureFinding.SignatureMissing) with
            {
                Body = Notice.Body.Replace("\"sign\"", "\"sign \"", StringComparison.Ordinal),
            },
            ["plus signs lost"] = Found(SignatureFinding.SignatureMalformed) with
            {
                Damage = text => text[..8] + " " + text[9..],
            },
            ["line break in it"] = Found(SignatureFinding.SignatureMalformed) with
            {
                Damage = text => text.Insert(64, "\\n"),
            },
            ["URL alphabet"] = Found(SignatureFinding.SignatureMalformed) with { Damage = text => "-_" + text[2..] },
            ["cut"] = Found(SignatureFinding.WrongLength) with { Damage = text => text[..64] },
            ["unknown key"] = Found(SignatureFinding.UnknownKey) with { Key = KeyPair.Stranger.Private },
            ["another known key"] = Found(SignatureFinding.OtherKey) with
            {
                Key = KeyPair.Stranger.Private,
                Asked = explainer => With(explainer, explainer.Keys, other: [KeyPair.Stranger.Public]),
            },
            ["the merchant's own key"] = Found(SignatureFinding.OwnKey) with { Key = KeyPair.Shop.Private },
            ["own key given for the gateway's"] = Found(SignatureFinding.OwnKey) with
            {
                Asked = explainer => With(explainer, [KeyPair.Shop.Public]),
            },
            ["secret given for a key"] = Found(SignatureFinding.WrongKindOfKey) with
            {
                Asked = explainer => With(explainer, [VerificationKey.FromSecret(PlantedFault.Secret)]),
            },
            ["no JSON"] = Found(SignatureFinding.Unreadable) with { Body = "{\"sign\":" },
            ["mark before the body"] = Found(SignatureFinding.Unreadable) with { Body = "\uFEFF" + Notice.Body },
            ["body in GBK"] = Found(SignatureFinding.Unreadable, RepairKind.Charset) with
            {
                Body = """{"no_order":"茶","sign":"{sign}","sign_type":"RSA"}""",
                Encoding = CodePagesEncodingProvider.Instance.GetEncoding(936)!,
                Signed = CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes("no_order=茶&sign_type=RSA"),
            },
        };

    private static PlantedFault Found(SignatureFinding finding, params RepairKind[] kinds) =>
        new(
            Notice.Contract,
            Encoding.UTF8.GetBytes(Notice.Text),
            SignatureAlgorithm.Of("md5-with-rsa"),
            Notice.Body,
            finding,
            kinds
        );

    private static SignatureExplainer With(
        SignatureExplainer explainer,
        IReadOnlyList<VerificationKey> keys,
        IReadOnlyList<VerificationKey>? other = null
    ) =>
        new(Notice.Contract)
        {
            Keys = keys,
            OwnKey = explainer.OwnKey,
            OtherKeys = other ?? [],
        };
}
