namespace GatewayContracts.Language;

/// <summary>
/// Compares field names as a gateway's Java sorts them: by lower-cased code unit. The comparers of .NET do not:
/// <c>OrdinalIgnoreCase</c> upper-cases, which moves <c>_</c> behind the letters, and a culture's order depends on the
/// machine.
/// </summary>
internal sealed class FieldNameComparer : IComparer<string>
{
    public static readonly FieldNameComparer LowerCaseCodeUnits = new();

    private FieldNameComparer() { }

    public static IComparer<string> For(FieldOrder order) =>
        order == FieldOrder.CodeUnits ? StringComparer.Ordinal : LowerCaseCodeUnits;

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var shorter = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shorter; i++)
        {
            var difference = Fold(x[i]) - Fold(y[i]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return x.Length - y.Length;
    }

    /// <summary>The same of names in UTF-8.</summary>
    public static int Compare(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y, FieldOrder order)
    {
        var unitsOfX = new Utf16Units(x);
        var unitsOfY = new Utf16Units(y);
        while (true)
        {
            var hasX = unitsOfX.MoveNext(out var unitOfX);
            var hasY = unitsOfY.MoveNext(out var unitOfY);
            if (!hasX || !hasY)
            {
                return (hasX ? 1 : 0) - (hasY ? 1 : 0);
            }

            var difference = order == FieldOrder.CodeUnits ? unitOfX - unitOfY : Fold(unitOfX) - Fold(unitOfY);
            if (difference != 0)
            {
                return difference;
            }
        }
    }

    private static char Fold(char unit) => char.ToLowerInvariant(unit);
}
