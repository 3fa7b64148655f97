namespace GatewayContracts.Language;

/// <summary>The <c>pair</c> of a sign string, such as <c>{name}={value}</c>, taken apart once.</summary>
internal sealed class PairTemplate
{
    private const string NameMark = "{name}";
    private const string ValueMark = "{value}";

    /// <exception cref="ArgumentException">The template does not hold <c>{value}</c> once, after <c>{name}</c> if that
    /// is there.</exception>
    public PairTemplate(string template)
    {
        var name = template.IndexOf(NameMark, StringComparison.Ordinal);
        var value = template.IndexOf(ValueMark, StringComparison.Ordinal);
        if (value < 0 || name > value)
        {
            throw new ArgumentException(
                $"The pair template \"{template}\" must hold {NameMark} and then {ValueMark}.",
                nameof(template)
            );
        }

        Template = template;
        HasName = name >= 0;
        Before = HasName ? template.Substring(0, name) : template.Substring(0, value);
        Between = HasName ? template.Substring(name + NameMark.Length, value - name - NameMark.Length) : "";
        After = template.Substring(value + ValueMark.Length);
    }

    public string Template { get; }

    public bool HasName { get; }

    public string Before { get; }

    public string Between { get; }

    public string After { get; }
}
