using System.Globalization;
using GatewayContracts.Language;

namespace GatewayContracts;

/// <summary>Puts what the judge found wrong with a value into the words of a violation.</summary>
internal readonly struct FieldViolations(ViolationLog log, FieldConstraint field, FieldFaults faults)
{
    /// <param name="value">The value as people know it.</param>
    /// <param name="written">The text that is written for it.</param>
    public void Add(string value, string written)
    {
        AddOfNumber(value);
        AddOfLimits(written);
        if (Has(FieldFaults.Format))
        {
            var expected = field.FormatRow!.Meaning;
            Add(ViolationKind.Format, expected, written, $"must be {expected}; it is {Show(written)}");
        }

        if (Has(FieldFaults.Constant))
        {
            Add(ViolationKind.Fixed, field.Constant!, value, $"is always {QuotedText.Quote(field.Constant!)}");
        }

        if (Has(FieldFaults.Length))
        {
            var lengths = string.Join(" or ", field.Lengths);
            Add(ViolationKind.Length, lengths, written, $"{HasCharacters(written)}; it must have {lengths}");
        }

        if (Has(FieldFaults.Pattern))
        {
            Add(
                ViolationKind.Pattern,
                field.Pattern!,
                written,
                $"does not match {field.Pattern} as a whole: {Show(written)}"
            );
        }
    }

    private static string HasCharacters(string written) => $"has {Invariant(written.Length)} characters";

    private static string Limit(string? minimum, string? maximum) =>
        minimum is null ? $"at most {maximum}"
        : maximum is null ? $"at least {minimum}"
        : $"{minimum} to {maximum}";

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Invariant(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private void AddOfNumber(string value)
    {
        if (Has(FieldFaults.Places))
        {
            var places = DecimalText.PlacesOf(decimal.Parse(value, CultureInfo.InvariantCulture));
            Add(
                ViolationKind.Format,
                $"at most {field.Places} decimal places",
                value,
                $"has {places} decimal places; at most {field.Places} are allowed"
            );
        }

        if (Has(FieldFaults.TooLittle | FieldFaults.TooMuch))
        {
            var limit = Limit(Invariant(field.Minimum), Invariant(field.Maximum));
            Add(ViolationKind.Range, limit, value, $"is {Show(value)}; allowed are {limit}");
        }

        if (Has(FieldFaults.NoDate))
        {
            Add(
                ViolationKind.Range,
                "a date in the gateway's time zone",
                value,
                "has no date in the gateway's time zone: it lies at the end of the calendar"
            );
        }
    }

    private void AddOfLimits(string written)
    {
        if (Has(FieldFaults.TooShort | FieldFaults.TooLong))
        {
            var limit = Limit(
                field.MinimumLength == 0 ? null : Invariant(field.MinimumLength),
                field.MaximumLength == int.MaxValue ? null : Invariant(field.MaximumLength)
            );
            Add(ViolationKind.Length, limit, written, $"{HasCharacters(written)}; allowed are {limit}");
        }
    }

    private bool Has(FieldFaults fault) => (faults & fault) != 0;

    private string Show(string value) => log.Show(field.Name, value);

    private void Add(ViolationKind kind, string limit, string value, string sentence) =>
        log.Add(kind, field.Name, limit, value, sentence);
}
