using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// Rows of a contract that leave their type to the library, which does not have them. One or two are reported
/// separately. Many have one cause, an incomplete library, and are reported once. They are not reported if the
/// gateway's file has a mistake that may have lost the library.
/// </summary>
internal sealed class MissingTypes
{
    public const int Many = 3;
    private const int MostListed = 3;

    private const string FirstOfKeys = "GWC11";

    // With those that are about the file as YAML, what may have cost the gateway's file its fields.
    private static readonly DiagnosticDescriptor[] LosesFields =
    [
        Descriptors.UnknownKey,
        Descriptors.WrongKind,
        Descriptors.MissingKey,
        Descriptors.NotOneOf,
        Descriptors.ExclusiveKeys,
        Descriptors.DuplicateKey,
        Descriptors.ListedTwice,
        Descriptors.NotANumber,
    ];

    private static readonly string[] SaidByMessages = ["required", "signed", "returned_when", "doc", "example"];

    private readonly List<(FieldRow Row, string? Near)> _rows = [];

    /// <summary>
    /// Whether a row says only what differs from message to message, so that the rest must be the library's.
    /// </summary>
    public static bool IsLeftToLibrary(FieldRow row) =>
        row.Keys.Written.All(entry => SaidByMessages.Contains(entry.Key.Text));

    /// <param name="near">A name of the library that the row's may be a slip of.</param>
    public void Add(FieldRow row, string? near) => _rows.Add((row, near));

    public void Report(BoundGateway gateway)
    {
        var names = _rows.Select(missing => missing.Row.Name).Distinct().ToList();
        if (names.Count < Many)
        {
            foreach (var (row, near) in _rows)
            {
                Report(row, near);
            }
        }
        else if (!gateway.Diagnostics.Any(MayLoseFields))
        {
            var others = names.Skip(1).Take(MostListed).Select(name => $"`{name}`").ToList();
            var rest = names.Count - 1 - others.Count;
            var last = rest > 0 ? rest.ToString(CultureInfo.InvariantCulture) + " more" : others[others.Count - 1];
            var list = $"{string.Join(", ", rest > 0 ? others : others.Take(others.Count - 1))} and {last}";
            Report(
                _rows[0].Row,
                $"none of {list} stands in the gateway's library either, so look whether its `fields` are all "
                    + $"there; a field that it does not have needs a type here, such as `type: String(32)`",
                null
            );
        }
    }

    private static bool MayLoseFields(SpecDiagnostic told) =>
        string.CompareOrdinal(told.Id, FirstOfKeys) < 0 || LosesFields.Contains(told.Descriptor);

    public static void Report(FieldRow row, string? near) =>
        Report(
            row,
            "write it as the docs print it, such as `type: String(32)`",
            near is null ? null : $"; or did you mean the library's `{near}`?"
        );

    private static void Report(FieldRow row, string advice, string? hint) =>
        row.Problems.Report(Descriptors.MissingKey, row.At, $"The field `{row.Name}`", "type", advice + hint);
}
