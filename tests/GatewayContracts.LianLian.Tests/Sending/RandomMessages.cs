using System.Text;

namespace GatewayContracts.LianLian.Tests.Sending;

/// <summary>
/// Valid messages with random content: every optional field there or not, texts from several alphabets and with the
/// characters that join.
/// </summary>
internal sealed class RandomMessages(int seed)
{
    private static readonly string[] Letters =
    [
        "a",
        "Z",
        "0",
        "9",
        "_",
        "-",
        " ",
        "&",
        "=",
        "\"",
        "\\",
        "/",
        "+",
        "<",
        "'",
        "\t",
        "\n",
        "\u007F",
        "\u2028",
        "é",
        "İ",
        "ı",
        "交",
        "易",
        "🏸",
        "\uFEFF",
        "𠮷",
    ];

    private readonly Random _random = new(seed);

    public PaymentResultQueryRequest Request() =>
        new()
        {
            NoOrder = Text(32),
            DtOrder = Maybe(Moment),
            OidPaybill = MaybeText(18),
            QueryVersion = MaybeText(6),
            UserId = MaybeText(32),
        };

    public PaymentResultQueryResponse Response() =>
        new()
        {
            RetCode = Pick<RetCode>(),
            RetMsg = Text(100),
            NoOrder = MaybeText(32),
            DtOrder = Maybe(Moment),
            OidPaybill = MaybeText(18),
            MoneyOrder = Maybe(Money),
            ResultPay = Maybe(Pick<ResultPay>),
            SettleDate = Maybe(Day),
            InfoOrder = MaybeText(255),
            PayType = Maybe(Pick<PaymentResultQueryPayType>),
            BankCode = MaybeText(12),
            BankName = Untrusted.Of(MaybeText(40)),
            Memo = Untrusted.Of(MaybeText(40)),
            CardNo = Untrusted.Of(MaybeText(19)),
        };

    public PaymentNotification Notification() =>
        new()
        {
            NoOrder = Text(32).Replace('&', '+'), // of a notification's identity, which holds no separator
            DtOrder = Moment(),
            OidPaybill = Text(18),
            MoneyOrder = Money(),
            ResultPay = Pick<ResultPay>(),
            SettleDate = Maybe(Day),
            InfoOrder = MaybeText(255),
            PayType = Pick<PaymentNotificationPayType>(),
            BankCode = MaybeText(12),
            NoAgree = MaybeText(20),
            IdType = Maybe(Pick<IdType>),
            IdNo = Heads() ? new string('1', Heads() ? 15 : 18) : null,
            AcctName = MaybeText(20),
            CardNo = MaybeText(19),
        };

    private bool Heads() => _random.Next(2) == 0;

    private T? Maybe<T>(Func<T> make)
        where T : struct => Heads() ? make() : null;

    private string? MaybeText(int most) => Heads() ? Text(most) : null;

    private string Text(int most)
    {
        var text = new StringBuilder();
        var length = _random.Next(1, most + 1);
        while (text.Length < length)
        {
            var letter = Letters[_random.Next(Letters.Length)];
            text.Append(text.Length + letter.Length > length ? "x" : letter);
        }

        return text.ToString();
    }

    private decimal Money() => _random.NextInt64(1, 10_000_000_001) / 100m;

    private DateTimeOffset Moment() =>
        new DateTimeOffset(1990, 1, 1, 0, 0, 0, TimeSpan.FromHours(_random.Next(-12, 15))).AddSeconds(
            _random.NextInt64(3_000_000_000)
        );

    private DateOnly Day() => new DateOnly(1990, 1, 1).AddDays(_random.Next(40_000));

    private T Pick<T>()
        where T : struct, Enum
    {
        var documented = Enum.GetValues<T>()[1..];
        return documented[_random.Next(documented.Length)];
    }
}
