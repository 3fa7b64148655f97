using System.Globalization;
using GatewayContracts.Generator.Binding;
using GatewayContracts.Generator.Model;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>
/// Holds the fields of an example against their rows, members included. What is wrong is what the runtime would refuse,
/// or report as drift.
/// </summary>
/// <param name="zoneMinutes">The gateway's offset from UTC.</param>
/// <param name="areRequired">Whether required fields are asked for: in a response only on success.</param>
internal sealed class FieldProof(FaultLog log, bool areRequired, int? zoneMinutes)
{
    /// <param name="path">What stands before the names of members, such as <c>list[0].</c>.</param>
    public void Check(ReceivedExample received, IEnumerable<FieldModel> fields, string path)
    {
        var known = fields.ToDictionary(field => field.WireName, StringComparer.Ordinal);
        foreach (
            var stranger in received.Fields.Where(field =>
                field.Value.Kind != WireKind.Null && !known.ContainsKey(field.Name)
            )
        )
        {
            log.Add("unknown", path + stranger.Name, "no field of the message has this name");
        }

        foreach (var field in known.Values)
        {
            if (areRequired && IsAsked(field) && !received.IsPresent(field))
            {
                log.Add("missing", path + field.WireName, "it is required");
            }

            if (received.Find(field.WireName) is { } value)
            {
                Value(received, field, value, path + field.WireName);
            }
        }
    }

    // The outcome decides which of its fields are asked for; that is judged where the outcome is read.
    private static bool IsAsked(FieldModel field) =>
        field.Required && field.Role is not (FieldRole.OutcomeCode or FieldRole.OutcomeText);

    private void Value(ReceivedExample received, FieldModel field, WireValue value, string path)
    {
        switch (field.Kind)
        {
            case FieldKind.Object:
                Object(received.Unfold(value), field, path);
                break;
            case FieldKind.List:
                List(received.Unfold(value), field, path);
                break;
            case FieldKind.Json:
                if (received.Unfold(value) is null)
                {
                    log.Add("type", path, "it is no JSON text");
                }
                else if (field.Fixed is { } constant && received.JsonOf(value) != constant)
                {
                    log.Add("fixed", path, $"it is always `{constant}`");
                }

                break;
            default:
                Text(field, value, path);
                break;
        }
    }

    private void Text(FieldModel field, WireValue value, string path)
    {
        if (value.Kind is WireKind.Object or WireKind.List)
        {
            log.Add(
                "type",
                path,
                $"it is {(value.Kind == WireKind.Object ? "an object" : "a list")}, but {field.DocumentedType} is "
                    + $"a text or a number"
            );
            return;
        }

        if (field.Role == FieldRole.Signature && value.Kind != WireKind.Text)
        {
            log.Add("type", path, "only a text can be a signature");
            return;
        }

        foreach (var (kind, because) in ValueFaults.Of(field, value.Text, zoneMinutes))
        {
            log.Add(kind, path, because);
        }

        if (
            field.Kind == FieldKind.JsonText
            && StrictJsonReader.ReadValue(value.Text) is { Kind: WireKind.Object } unfolded
        )
        {
            Members(unfolded, field, path);
        }
    }

    private void Object(WireValue? value, FieldModel field, string path)
    {
        if (value is not { Kind: WireKind.Object })
        {
            log.Add("type", path, "it is not an object");
            return;
        }

        Members(value, field, path);
    }

    private void List(WireValue? value, FieldModel field, string path)
    {
        if (value is not { Kind: WireKind.List })
        {
            log.Add("type", path, "it is not a list");
            return;
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            var item = value.Items[i];
            var itemPath = $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]";
            if (field.MemberType is null ? item.Kind is WireKind.Object or WireKind.List : item.Kind != WireKind.Object)
            {
                log.Add(
                    "type",
                    path,
                    field.MemberType is null ? "it is not a list of texts" : "it is not a list of objects"
                );
                return;
            }

            if (field.MemberType is not null)
            {
                Members(item, field, itemPath);
            }
        }
    }

    // Members are covered by the signature as a whole, and inside JSON nothing is folded into texts.
    private void Members(WireValue value, FieldModel field, string path) =>
        Check(new ReceivedExample(value.Members, null, isFlat: false), field.Members, path + ".");
}
