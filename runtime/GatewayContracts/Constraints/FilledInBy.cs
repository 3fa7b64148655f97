namespace GatewayContracts.Metadata;

/// <summary>Who fills a field in.</summary>
public enum FilledInBy
{
    /// <summary>The account, with its merchant or its algorithm. Another value is a violation.</summary>
    Account,

    /// <summary>The seal: the signature. What is given is not sent.</summary>
    Seal,
}
