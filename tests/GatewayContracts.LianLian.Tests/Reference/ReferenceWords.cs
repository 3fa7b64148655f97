namespace GatewayContracts.LianLian.Tests.Reference;

/// <summary>What the reference says by itself, in one language.</summary>
internal abstract class ReferenceWords
{
    /// <summary>As the specs name it.</summary>
    public abstract string Language { get; }

    public abstract string Introduction { get; }

    public abstract string Request { get; }
    public abstract string Response { get; }
    public abstract string Notification { get; }
    public abstract string Return { get; }
    public abstract string Codes { get; }
    public abstract string ReturnCodes { get; }

    /// <summary>Above the members of risk_item.</summary>
    public abstract string OfRiskItem { get; }

    public abstract string[] FieldHead { get; }
    public abstract string[] CodeHead { get; }
    public abstract string[] ReturnCodeHead { get; }

    public abstract string Required { get; }

    /// <summary>Below the contract's name.</summary>
    /// <param name="link">To the gateway's page, by its English title.</param>
    public abstract string Page(string title, string link);

    public abstract string SentTo(string address);

    public abstract string Lengths(string lengths);

    public abstract string Fixed(string value);

    public abstract string Default(string value);

    public abstract string ReturnedWhen(string condition);

    public abstract string TheOutcome { get; }

    public abstract string Outcome(string kind);

    /// <summary>Names in a row.</summary>
    public abstract string Listed(IEnumerable<string> names);

    /// <summary>A field has one of some codes.</summary>
    public abstract string Has(string field, IEnumerable<string> codes);

    /// <summary>All of some conditions.</summary>
    public abstract string All(IEnumerable<string> conditions);

    /// <summary>None of some fields is there.</summary>
    public abstract string Without(string names);

    /// <summary>A rule that asks for fields under a condition.</summary>
    public abstract string Require(string names, string condition);

    /// <summary>A rule over some fields: any_of, together and so on.</summary>
    public abstract string Rule(string kind, string names);

    /// <summary>What comes with the codes of a group.</summary>
    public abstract string Group(string property, string condition, string required, string optional, string only);
}
