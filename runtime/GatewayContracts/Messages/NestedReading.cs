using System.Globalization;
using GatewayContracts.Language;
using GatewayContracts.Metadata;

namespace GatewayContracts;

/// <summary>Reads objects and lists: those inside a message, and those that travel as a text.</summary>
internal static class NestedReading
{
    public static T? Object<T>(ReadingPlace place, string name, ReceivedValue found, bool required, bool asked)
        where T : class, IFields<T>
    {
        var value = found.Whole;
        return place.Scope.Unfold(value, place.IsSigned(name), out var scope) is { Kind: WireKind.Object } unfolded
            ? Inside(place, name, value, required, log => Members<T>(place, name, name, unfolded, scope, log, asked))
            : place.Malformed<T>(name, "an object", found, required);
    }

    public static IReadOnlyList<T>? List<T>(
        ReadingPlace place,
        string name,
        ReceivedValue found,
        bool required,
        bool asked
    )
        where T : class, IFields<T>
    {
        var value = found.Whole;
        if (
            place.Scope.Unfold(value, place.IsSigned(name), out var scope) is not { Kind: WireKind.List } list
            || list.Items.Any(item => item.Kind != WireKind.Object)
        )
        {
            return place.Malformed<IReadOnlyList<T>>(name, "a list of objects", found, required);
        }

        // A list without one of its items would say something else: it is read as a whole or not at all.
        return Inside(
            place,
            name,
            value,
            required,
            log =>
            {
                var items = new List<T>(list.Items.Count);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    var at = string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]");
                    if (Members<T>(place, name, at, list.Items[i], scope, log, asked) is { } item)
                    {
                        items.Add(item);
                    }
                }

                return items;
            }
        );
    }

    public static IReadOnlyList<string>? Texts(ReadingPlace place, string name, ReceivedValue found, bool required) =>
        place.Scope.Unfold(found.Whole, place.IsSigned(name), out _) is { Kind: WireKind.List } list
        && list.Items.All(item => IsScalar(item) && item.Kind != WireKind.Null)
            ? [.. list.Items.Select(item => item.Text)]
            : place.Malformed<IReadOnlyList<string>>(name, "a list of texts", found, required);

    public static T? JsonText<T>(ReadingPlace place, string name, ReceivedValue found, bool required, bool asked)
        where T : class, IFields<T>
    {
        var value = found.Whole;
        // Where an object is signed as its text, an object that is none reads like the text that it should be.
        var scope = new ReadingScope(Form: null, Nesting: null, IsFlat: false, place.IsSigned(name));
        return
            (IsScalar(value) || place.Scope.Form is not null)
            && JsonValueText.TryRead(place.Scope.TextOf(value), out var unfolded)
            && unfolded.Kind == WireKind.Object
            ? Inside(place, name, value, required, log => Members<T>(place, name, name, unfolded, scope, log, asked))
            : place.Malformed<T>(name, "the JSON text of an object", found, required);
    }

    private static bool IsScalar(WireValue value) => value.Kind is not (WireKind.Object or WireKind.List);

    // A fault inside a value is a fault of the value: if the value is required, the message is refused; if not, the
    // value reads as absent.
    private static T? Inside<T>(
        ReadingPlace place,
        string name,
        WireValue value,
        bool required,
        Func<ReadingLog, T?> read
    )
        where T : class
    {
        var log = new ReadingLog();
        var result = read(log);
        if (!log.Failed)
        {
            place.Log.Take(log);
            return result;
        }

        place.GiveUp(name, value, required, shown: null, log.Faults);
        return null;
    }

    private static T? Members<T>(
        ReadingPlace place,
        string name,
        string at,
        WireValue value,
        ReadingScope scope,
        ReadingLog log,
        bool asked
    )
        where T : class, IFields<T>
    {
        var path = place.PathOf(at) + ".";
        var members = value.Members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        var contracts = place.Contract(name)?.Members ?? [];
        foreach (
            var unknown in value.Members.Where(member =>
                member.Value.Kind != WireKind.Null && !contracts.Any(contract => contract.Name == member.Name)
            )
        )
        {
            log.AddUnknown(path + unknown.Name, scope.TextOf(unknown.Value), scope.IsSigned);
        }

        return T.Read(new FieldReader(log, path, contracts, members.GetValueOrDefault, scope, asked));
    }
}
