using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>encoding</c> key.</summary>
internal static class EncodingKey
{
    public static WireEncoding? Read(Section? keys) =>
        keys?.Word("encoding", "json", "form", "xml") switch
        {
            "json" => WireEncoding.Json,
            "form" => WireEncoding.Form,
            "xml" => WireEncoding.Xml,
            _ => null,
        };
}
