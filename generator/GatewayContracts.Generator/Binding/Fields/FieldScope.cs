using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>What surrounds the fields of one table.</summary>
internal sealed record FieldScope
{
    public const int MostFields = 2000;

    public required Problems Problems { get; init; }

    public required SharedFields SharedFields { get; init; }

    public required TypeNames Types { get; init; }

    public required EnumNames Enums { get; init; }

    public required bool HasTimeZone { get; init; }

    /// <summary>The gateway's offset from UTC; null where none is given, or none that can be read.</summary>
    public required int? ZoneMinutes { get; init; }

    /// <summary>The class that the fields become properties of.</summary>
    public required string OwnerType { get; init; }

    /// <summary>The codes of outcome fields, by wire name; they stand in <c>outcome</c>, not in the field.</summary>
    public IReadOnlyDictionary<string, BoundOutcome> OutcomeCodes { get; init; } =
        new Dictionary<string, BoundOutcome>();

    /// <summary>The algorithm field may be missing: the spec says which algorithm is meant then.</summary>
    public bool IsAlgorithmOptional { get; init; }

    /// <summary>The message must have the merchant field, whatever its row says.</summary>
    public bool IsMerchantNeeded { get; init; }

    /// <summary>The fields are those of a request.</summary>
    public bool IsSent { get; init; }

    /// <summary>
    /// The fields are those of a response, where what is required is asked for on success only: its objects are classes
    /// of their own.
    /// </summary>
    public bool IsAnswer { get; init; }

    /// <summary>This is the library itself: it says nothing of what is required.</summary>
    public bool IsLibrary { get; init; }

    public bool IsMember { get; init; }

    /// <summary>Rows that took their type from a library which does not have them.</summary>
    public MissingTypes MissingTypes { get; init; } = new();

    /// <summary>
    /// Library fields whose own members are being read: a member of the same name does not start from them again.
    /// </summary>
    public IReadOnlyList<string> Expanding { get; init; } = [];

    /// <summary>How many fields the message has so far, its members counted.</summary>
    public Counter Fields { get; init; } = new();

    /// <param name="isShared">Whether the class is the library's, which has claimed the names of its types.</param>
    public FieldScope Members(FieldRow row, string memberType, bool isShared, YamlNode fields) =>
        this with
        {
            Problems = row.Problems,
            Types = isShared ? new TypeNames(new Problems(row.At.Path)) : Types,
            OwnerType = memberType,
            IsMember = true,
            OutcomeCodes = new Dictionary<string, BoundOutcome>(),
            Expanding =
                SharedFields.Find(row.Name)?.Find("fields")?.Value == fields ? [.. Expanding, row.Name] : Expanding,
        };

    internal sealed class Counter
    {
        public int Value { get; set; }
    }
}
