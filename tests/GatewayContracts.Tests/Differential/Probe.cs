using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts.Tests.Differential;

/// <summary>A message with a field of every kind of coverage, written by hand as the generator would.</summary>
internal sealed class Probe<TKind> : IMessage<Probe<TKind>>
    where TKind : IProbeKind
{
    public static MessageContract Contract => TKind.Contract;

    public string? Shop { get; init; }

    public string? Seal { get; init; }

    public string? Number { get; init; }

    public decimal? Amount { get; init; }

    public DateOnly? Day { get; init; }

    public long? Count { get; init; }

    public string? Memo { get; init; }

    public string? Hint { get; init; }

    public string? Extra { get; init; }

    public string? Goods { get; init; }

    public static Probe<TKind>? Read(FieldReader reader)
    {
        var probe = new Probe<TKind>
        {
            Shop = reader.Text("shop", required: true),
            Seal = reader.Text("seal"),
            Number = reader.Text("no", required: true),
            Amount = reader.Decimal("amount"),
            Day = reader.Date("day", "yyyyMMdd"),
            Count = reader.Integer("Count"),
            Memo = reader.Text("memo"),
            Hint = reader.Text("hint"),
            Extra = reader.Text("extra"),
            Goods = reader.Json("goods"),
        };
        return reader.Failed ? null : probe;
    }

    public void Check(MessageCheck check) => check.Field(new FieldConstraint("memo") { MaximumLength = 6 }, Memo);

    public void WriteFields(FieldWriter output) => throw new NotSupportedException("A probe is only received.");

    public void WriteSignString(FieldWriter output) => throw new NotSupportedException("A probe is only received.");

    public override string ToString() =>
        string.Join('\n', Shop, Seal, Number, Amount, Day, Count, Memo, Hint, Extra, Goods);
}
