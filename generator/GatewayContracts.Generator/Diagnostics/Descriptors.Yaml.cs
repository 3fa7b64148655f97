using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Diagnostics;

/// <summary>
/// Every sentence that can be reported about a spec; several may share an id of <see cref="SpecIds"/>.
/// </summary>
internal static partial class Descriptors
{
    // GWC1001: The YAML cannot be read
    public static readonly DiagnosticDescriptor Syntax = SpecIds.Syntax.Says("The YAML cannot be read here: {0}");
    public static readonly DiagnosticDescriptor Tab = SpecIds.Syntax.Says(
        "This line is indented with a tab, which YAML does not allow; indent with spaces"
    );
    public static readonly DiagnosticDescriptor KeyNotText = SpecIds.Syntax.Says(
        "This key is not a text; write `name: value`"
    );

    // GWC1002: YAML that specs do not use
    public static readonly DiagnosticDescriptor Decoration = SpecIds.UnusedYaml.Says(
        "{0} is not part of the spec language; write the value out, in quotes where it begins with such a character"
    );
    public static readonly DiagnosticDescriptor SeveralDocuments = SpecIds.UnusedYaml.Says(
        "A second YAML document begins here; a spec file holds one: move what follows into a file of its own, or "
            + "take this line out"
    );
    public static readonly DiagnosticDescriptor TooDeep = SpecIds.UnusedYaml.Says(
        "This is nested more than {0} levels deep, which no documented message is; take levels out"
    );

    // GWC1003: The file is not text
    public static readonly DiagnosticDescriptor Unreadable = SpecIds.NotText.Says(
        "The file cannot be opened or is not text; save it as UTF-8 where the compiler can read it"
    );
    public static readonly DiagnosticDescriptor ForeignCharacter = SpecIds.NotText.Says(
        "The character U+{0} cannot stand in a spec; save the file as UTF-8, and remove the character if it is "
            + "still there"
    );

    // GWC1004: No keys of a spec at the top of the file
    public static readonly DiagnosticDescriptor NoMapping = SpecIds.NoMapping.Says(
        "{0}; a spec begins with keys, such as `gateway: Name`"
    );

    // GWC1005: Character that is not the one it seems
    public static readonly DiagnosticDescriptor LookAlike = SpecIds.StrayCharacter.Says(
        "`{0}` (U+{1}) only looks like the sign that YAML reads; write {2}"
    );
    public static readonly DiagnosticDescriptor StrayCharacter = SpecIds.StrayCharacter.Says("`{0}` {1}; {2}");

    // GWC1006: Text that needs quotes
    public static readonly DiagnosticDescriptor LostValue = SpecIds.NeedsQuotes.Says(
        "`#` after a space begins a comment, so `{0}` has no value; put the value in quotes: `{0}: \"{1}\"`"
    );
    public static readonly DiagnosticDescriptor UnquotedComma = SpecIds.NeedsQuotes.Says(
        "`{0}` is read as a key, because the comma before it ends the text of `{1}`; {2}"
    );
}
