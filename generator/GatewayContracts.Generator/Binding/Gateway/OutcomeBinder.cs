using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The <c>outcome</c> of a gateway, one entry or several in order, and of a contract that changes parts of it.
/// </summary>
internal static class OutcomeBinder
{
    public static IReadOnlyList<Section> Read(Section file, Problems problems)
    {
        if (file.Find("outcome") is not { } entry)
        {
            return [];
        }

        return entry.Value is YamlSequence sequence
            ? [.. sequence.Items.Select(item => Section.ReadItem(item, "outcome", KeyList.Outcome, problems))]
            : [Section.Read(entry.Value, "outcome", KeyList.Outcome, problems)];
    }

    /// <summary>The entries of a gateway file.</summary>
    public static IReadOnlyList<BoundOutcome> OfGateway(Section file, Problems problems) =>
        Bind([.. Read(file, problems).Select(entry => (entry, (Section?)null, false))], problems);

    /// <summary>
    /// A single entry changes the gateway's of the same field, or its only one; a list takes the gateway's place, each
    /// of its entries starting from the one of the same field.
    /// </summary>
    public static IReadOnlyList<BoundOutcome> Merge(Section file, IReadOnlyList<Section> gateway, Problems problems)
    {
        var own = Read(file, problems);
        if (own.Count == 0)
        {
            return Bind([.. gateway.Select(entry => (entry, (Section?)null, false))], problems);
        }

        if (file.Find("outcome")!.Value is YamlSequence)
        {
            return Bind([.. own.Select(entry => (entry, SameField(entry, gateway), true))], problems);
        }

        var change = own[0];
        var changed = SameField(change, gateway) ?? (gateway.Count == 1 ? gateway[0] : null);
        if (changed is null && gateway.Count > 1 && !change.Has("field"))
        {
            problems.Report(
                Descriptors.MissingKey,
                change.At,
                "`outcome`",
                "field",
                "the gateway has several entries; say which of them this changes"
            );
            return Bind([.. gateway.Select(entry => (entry, (Section?)null, false))], problems);
        }

        return changed is null
            ? Bind([.. gateway.Select(entry => (entry, (Section?)null, false)), (change, null, true)], problems)
            : Bind(
                [
                    .. gateway.Select(entry =>
                        ReferenceEquals(entry, changed) ? (change, entry, true) : (entry, (Section?)null, false)
                    ),
                ],
                problems
            );
    }

    private static Section? SameField(Section entry, IReadOnlyList<Section> gateway) =>
        entry.Text("field") is { } field
            ? gateway.FirstOrDefault(known => (known.Find("field")?.Value as YamlScalar)?.Text == field)
            : null;

    private static List<BoundOutcome> Bind(
        IReadOnlyList<(Section Own, Section? Base, bool OfContract)> entries,
        Problems problems
    )
    {
        var bound = new List<BoundOutcome>();
        foreach (var (own, start, ofContract) in entries)
        {
            if (Entry(own, start, ofContract, problems) is not { } outcome)
            {
                continue;
            }

            if (bound.Any(earlier => earlier.Model.Field == outcome.Model.Field))
            {
                problems.Report(Descriptors.ListedTwice, outcome.FieldAt, outcome.Model.Field, "outcome");
                continue;
            }

            bound.Add(outcome);
        }

        return bound;
    }

    private static BoundOutcome? Entry(Section own, Section? start, bool ofContract, Problems problems)
    {
        var keys = own.Over(start);
        var field = keys.Scalar("field");
        if (field is null)
        {
            if (!keys.Has("field"))
            {
                problems.Report(
                    Descriptors.MissingKey,
                    keys.At,
                    "`outcome`",
                    "field",
                    "write the field whose code decides, such as `field: ret_code`"
                );
            }

            return null;
        }

        if (!keys.Has("codes"))
        {
            problems.Report(
                Descriptors.MissingKey,
                keys.At,
                "`outcome`",
                "codes",
                "say what the codes mean, such as `\"0000\": { name: Success, is: success }`"
            );
        }

        // Codes that a contract writes itself become an enum of its own; those of the gateway are one enum for all.
        var ownsCodes =
            ofContract
            && (start is null || own.Has("codes") || own.Has("field") && own.Text("field") != start.Text("field"));
        var codes = OutcomeCodes.Bind(own, start, problems);
        var model = new OutcomeModel(
            field.Text,
            keys.Text("text"),
            new EquatableArray<OutcomeCodeModel>(codes),
            keys.Word("otherwise", OutcomeCodes.Meanings) ?? "unknown"
        );
        return new BoundOutcome(model, field.At, keys.Find("codes")?.Key.At ?? field.At, ownsCodes);
    }
}
