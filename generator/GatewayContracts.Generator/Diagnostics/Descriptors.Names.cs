using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

internal static partial class Descriptors
{
    // GWC1201: Unusable name
    public static readonly DiagnosticDescriptor NotAnIdentifier = SpecIds.UnusableName.Says(
        "`{0}` cannot be used as a C# name for {1}; {2}"
    );
    public static readonly DiagnosticDescriptor NoElementName = SpecIds.UnusableName.Says(
        "`{0}` cannot be sent as XML: no element has such a name; write a name of letters, digits, `_`, `-` and "
            + "`.` that begins with a letter, or another `encoding`"
    );

    // GWC1202: Name taken
    public static readonly DiagnosticDescriptor PropertyTaken = SpecIds.NameTaken.Says(
        "`{0}` would become the property {1}, {2}; give it another name with `property`"
    );
    public static readonly DiagnosticDescriptor CodeNameTaken = SpecIds.NameTaken.Says(
        "The code `{0}` cannot be named {1}, {2}; give it another name"
    );
    public static readonly DiagnosticDescriptor CodesDiffer = SpecIds.NameTaken.Says(
        "`{0}` lists other codes here than earlier in this contract; make the lists equal, for they become the "
            + "one enum {1}, or name one of the fields differently with `property`"
    );

    // GWC1203: Declared in two files
    public static readonly DiagnosticDescriptor DuplicateContract = SpecIds.DeclaredTwice.Says(
        "The contract `{0}` is also declared in {1}; rename one of the two, or take it out"
    );
    public static readonly DiagnosticDescriptor DuplicateGateway = SpecIds.DeclaredTwice.Says(
        "The gateway `{0}` is also declared in {1}; a gateway has one file, so rename one of the two, or take it out"
    );
    public static readonly DiagnosticDescriptor DuplicateType = SpecIds.DeclaredTwice.Says(
        "The generated type `{0}` would also come from {1}; rename the contract, or the field with `property`"
    );
    public static readonly DiagnosticDescriptor AddedTwice = SpecIds.DeclaredTwice.Says(
        "`{0}` of `{1}` is written by {2} as well; keep one of the two"
    );

    // GWC1204: Unknown name
    public static readonly DiagnosticDescriptor UnknownField = SpecIds.UnknownName.Says(
        "`{0}` names no field of {1}; {2}"
    );
    public static readonly DiagnosticDescriptor UnknownCode = SpecIds.UnknownName.Says(
        "`{0}` is not a code of `{1}`; {2}"
    );
    public static readonly DiagnosticDescriptor UnknownAfter = SpecIds.UnknownName.Says(
        "`{0}` is not a code of this field; {1}"
    );
    public static readonly DiagnosticDescriptor UnknownGateway = SpecIds.UnknownName.Says(
        "There is no gateway `{0}`: {1}"
    );
    public static readonly DiagnosticDescriptor NothingToExtend = SpecIds.UnknownName.Says(
        "There is no contract `{0}` of the gateway `{1}` to extend; {2}"
    );

    // GWC1205: Generated in a referenced project without this
    public static readonly DiagnosticDescriptor Misplaced = SpecIds.GeneratedElsewhere.Says(
        "The types of `{0}` come from {1}, which this project references, and `{2}` is not among them; give the "
            + "specs there what is here, or generate them all here once more, with the property "
            + "GatewayContractsGenerate set to true"
    );
}
