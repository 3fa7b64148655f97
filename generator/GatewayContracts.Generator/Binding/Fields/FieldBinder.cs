using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>Understands one row: every key of it, and how they go together.</summary>
internal sealed class FieldBinder(FieldRow row, FieldScope scope, PropertyNames properties)
{
    private static readonly string[] YesOrNo = ["true", "false"];

    private static readonly string[] SignedWords = ["true", "false", "unstated"];

    private static readonly string[] SensitiveKinds = ["name", "card", "id-number", "phone", "token", "secret"];

    private Section _keys = row.Keys;
    private readonly Problems _problems = row.Problems;

    public BoundField Bind()
    {
        var type = Type();
        if (ReferenceEquals(type, TypeSyntax.Unknown) && row.Role is FieldRole.None or FieldRole.Merchant)
        {
            // Whether these fit cannot be judged without the type; members tell by themselves that the field has some.
            _keys = _keys.Without("length", "written", "minimum", "maximum");
            type = _keys.Has("fields") && !_keys.Has("format") ? new TypeSyntax("Object", null, null) : type;
        }

        var format = FormatKey.Read(_keys, type, scope, _problems);
        var codes = FieldCodes.Read(row, _keys, scope);
        var membersTable = _keys.Mapping("fields", "fields with keys, such as `name: { type: String }`");
        if (row.Role is FieldRole.Merchant or FieldRole.Algorithm or FieldRole.Signature)
        {
            // The account writes them as texts, whatever values the docs list.
            codes = [];
        }

        var kind = row.Role is FieldRole.Merchant or FieldRole.Algorithm or FieldRole.Signature
            ? FieldKind.Text
            : FieldKinds.Of(type, format, codes.Count > 0, membersTable is not null && row.Numbered is null);
        var property = properties.Claim(
            row,
            kind == FieldKind.Code,
            row.IsImplicit && scope.SharedFields.OutcomeEnum(row.Name) is not null
        );
        var list = row.Numbered is null ? null : properties.ClaimList(row);
        var field = new FieldModel
        {
            WireName = row.Name,
            ListName = list,
            PropertyName = property,
            Kind = kind,
            Role = row.Role,
            DocumentedType = _keys.Text("type") is { Length: > 0 } written ? written : type.Name,
            Required = Required(),
            MinimumLength = type.MinimumLength,
            MaximumLength = type.MaximumLength,
            ExactLengths = FieldLimits.Lengths(_keys, type, _problems),
            Format = format?.Format,
            DatePattern = format?.DatePattern,
            Scale = format?.Scale,
            WrittenAsNumber = FieldLimits.IsWrittenAsNumber(_keys, kind, codes, _problems),
            Pattern = Pattern(type, kind),
            Signed = Signed(),
            Sensitive = _keys.Word("sensitive", SensitiveKinds),
            ReturnedWhen = _keys.Sentence("returned_when"),
            Doc = _keys.Sentence("doc"),
            Printed = PrintedNote.Read(_keys, _problems),
            Codes = kind == FieldKind.Code ? codes : default,
            EnumName = kind == FieldKind.Code ? FieldCodes.EnumName(row, _keys, scope, list ?? property, codes) : null,
        };
        var (minimum, maximum) = FieldLimits.Range(_keys, kind, _problems);
        FormatLength.Check(field, scope.IsSent, _keys, _problems);
        field = minimum is null && maximum is null ? field : field with { Minimum = minimum, Maximum = maximum };
        field = FieldValue.Constants(field, _keys, scope.ZoneMinutes, _problems);
        return new BoundField(WithMembers(field, type, format, membersTable), row);
    }

    private TypeSyntax Type()
    {
        if (_keys.Scalar("type") is { } scalar)
        {
            return TypeSyntax.Read(scalar, _problems);
        }

        // What the language lets people leave out altogether needs no type either, and a library may leave the type to
        // its contracts; the others are kept as texts, so that the rest of the message stands.
        var isLeftToContracts = scope.IsLibrary && !scope.IsMember;
        if (row.Role is FieldRole.None or FieldRole.Merchant && !isLeftToContracts && _keys.Find("type") is null)
        {
            var isUnknown = scope.SharedFields.Find(row.Name) is null;
            var near = isUnknown ? NearestName.Of(row.Name, scope.SharedFields.Names) : null;
            if (isUnknown && !scope.IsLibrary && MissingTypes.IsLeftToLibrary(row))
            {
                scope.MissingTypes.Add(row, near);
            }
            else
            {
                MissingTypes.Report(row, near);
            }
        }

        return TypeSyntax.Unknown;
    }

    private bool Required()
    {
        if (scope.IsLibrary && !scope.IsMember && _keys.Find("required") is { } entry)
        {
            _problems.Report(
                Descriptors.DoesNotFit,
                entry.Key.At,
                "required",
                "whether a field is required differs from message to message; write it in the contracts"
            );
        }

        var word = _keys.Word("required", YesOrNo);
        if (row.Role == FieldRole.Merchant && scope.IsMerchantNeeded)
        {
            if (word == "false")
            {
                _problems.Report(
                    Descriptors.DoesNotFit,
                    _keys.Find("required")!.Value.At,
                    "required: false",
                    "a notification must tell whose it is, so it always has the merchant field; take it out"
                );
            }

            return true;
        }

        // A row that is written says for itself; of the rows that may be left out, those left out are required.
        return word is null
            ? row.IsImplicit && !(row.Role == FieldRole.Algorithm && scope.IsAlgorithmOptional)
            : word == "true";
    }

    private string? Pattern(TypeSyntax type, FieldKind kind)
    {
        if (_keys.Scalar("pattern") is not { } scalar)
        {
            return null;
        }

        if (type.IsObject || type.IsList || kind == FieldKind.JsonText)
        {
            _problems.Report(
                Descriptors.DoesNotFit,
                scalar.At,
                "pattern",
                "only a text has a pattern; " + _keys.Removal("pattern")
            );
            return null;
        }

        return PatternSyntax.Read(scalar, _problems);
    }

    private SignedState Signed()
    {
        var word = _keys.Word("signed", SignedWords);
        if (scope.IsMember)
        {
            // Taken over from the library it says how the field is treated at the top of a message, which is no concern
            // of a member.
            if (
                word is "false" or "unstated"
                && !ReferenceEquals(_keys.Find("signed"), scope.SharedFields.Find(row.Name)?.Find("signed"))
            )
            {
                _problems.Report(
                    Descriptors.SignedNotHere,
                    _keys.Find("signed")!.Value.At,
                    word,
                    "a member is signed with the field that it belongs to; take it out"
                );
            }

            return SignedState.Signed;
        }

        return word switch
        {
            "false" when row.Role != FieldRole.Signature => SignedState.Unsigned,
            "unstated" when row.Role != FieldRole.Signature => SignedState.Unstated,
            _ => SignedState.Signed,
        };
    }

    private FieldModel WithMembers(FieldModel field, TypeSyntax type, FormatSyntax? format, YamlMapping? table)
    {
        if (table is null)
        {
            return field;
        }

        if (row.Numbered is not null)
        {
            _problems.Report(
                Descriptors.DoesNotFit,
                _keys.Find("fields")!.Key.At,
                "fields",
                "numbered fields have no members; take them out"
            );
            return field;
        }

        if (field.Kind is not (FieldKind.Object or FieldKind.List or FieldKind.JsonText))
        {
            var entry = _keys.Find("fields")!;
            _problems.Report(
                Descriptors.DoesNotFit,
                entry.Key.At,
                "fields",
                format is null
                    ? $"`{type.Name}` has no members; write `type: Object` or `type: List`, or for a JSON text "
                        + $"`format: json`"
                    : "of the formats only `json` has members; take them out"
            );
            return field;
        }

        var shared = scope.IsLibrary || scope.IsAnswer ? null : scope.SharedFields.ObjectOf(table);
        var memberType = shared ?? scope.Types.Claim(scope.OwnerType + field.PropertyName, row.At);
        if (scope is { IsLibrary: true, IsMember: false })
        {
            scope.SharedFields.AddObject(table, memberType);
        }

        var inner = scope.Members(row, memberType, shared is not null, table);
        var members = FieldTable.Bind(FieldTable.Rows(table, inner, _ => FieldRole.None), inner);
        return field with
        {
            MemberType = memberType,
            HasSharedType = shared is not null,
            Members = new EquatableArray<FieldModel>(members.Select(member => member.Model)),
        };
    }
}
