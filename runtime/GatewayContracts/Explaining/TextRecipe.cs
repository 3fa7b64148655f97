using System.Text;
using GatewayContracts.Language;

namespace GatewayContracts.Explaining;

/// <summary>
/// How a text that may have been signed is made: as the contract says, or with departures from it. Immutable.
/// </summary>
internal sealed record TextRecipe
{
    /// <summary>Null where the body itself is signed.</summary>
    public CanonicalForm? Form { get; init; }

    /// <summary>The fields in the order of the message.</summary>
    public IReadOnlyList<WireField> Fields { get; init; } = [];

    /// <summary>The contract's names, in its order.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    /// <summary>Names that are not signed, beside those that the form excludes.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>();

    public NameOrder Order { get; init; }

    /// <summary>What becomes of every text that is signed for a value, one after the other.</summary>
    public IReadOnlyList<Func<string, string>> Rewrites { get; init; } = [];

    /// <summary>The text of the body, where it is what is signed.</summary>
    public string Body { get; init; } = "";

    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    public Encoding Charset { get; init; } = Encoding.UTF8;

    public PrehashForm Prehash { get; init; } = PrehashForm.None;

    /// <summary>Null where RSA is used.</summary>
    public KeyedForm? Keyed { get; init; }

    /// <summary>The bytes that are signed, but for a shared secret.</summary>
    public byte[] ToBytes() => Prehash.Of(Charset.GetBytes(ToText()));

    public string ToText() => Before + (Form is null ? Rewritten(Body) : Form.Join(Signed())) + After;

    /// <summary>The fields in the order in which they are signed.</summary>
    public IReadOnlyList<SignedField> Signed()
    {
        if (Form is not { } form)
        {
            return [];
        }

        var signed =
            Order == NameOrder.OfContract
                ? form.Signed(Fields, Listed, [.. LeftOut])
                : NameComparer.Sort(Forms.AsListed(form).Signed(Fields, [], [.. LeftOut]), Order, form.Pair);
        return Rewrites.Count == 0
            ? [.. signed]
            :
            [
                .. signed
                    .Select(field => new SignedField(field.Name, Rewritten(field.Text)))
                    .Where(field => !form.Omits(WireKind.Text, field.Text)),
            ];
    }

    private string Rewritten(string text)
    {
        foreach (var rewrite in Rewrites)
        {
            text = rewrite(text);
        }

        return text;
    }
}
