using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Binding;

/// <summary>
/// The enums that one file generates. The same field with the same codes, as in a request and its response, shares one.
/// </summary>
/// <param name="prefix">Stands before the field's name: the contract's name, or nothing in a gateway file.</param>
internal sealed class EnumNames(string prefix, TypeNames types, Problems problems)
{
    private readonly List<CodeEnumModel> _enums = [];

    public IReadOnlyList<CodeEnumModel> Enums => _enums;

    public string Claim(
        string propertyName,
        string wireName,
        string? doc,
        EquatableArray<CodeModel> codes,
        SourceSpan at
    )
    {
        var name = prefix + propertyName;
        if (_enums.FirstOrDefault(known => known.TypeName == name && known.WireName == wireName) is not { } earlier)
        {
            name = types.Claim(name, at, "Codes");
            _enums.Add(new CodeEnumModel(name, wireName, doc, codes));
            return name;
        }

        if (!earlier.Codes.Equals(codes))
        {
            problems.Report(Descriptors.CodesDiffer, at, wireName, name);
        }

        return name;
    }
}
