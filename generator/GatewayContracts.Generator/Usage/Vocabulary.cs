using Microsoft.CodeAnalysis;

namespace GatewayContracts.Generator.Usage;

/// <summary>
/// The names by which code comes to what the analyzers look at: generated types, those of the runtime, and what is
/// declared in terms of them. A file that has none of these words can make none of the mistakes, so its bodies need not
/// be bound; and binding is nearly all that an analyzer costs.
/// </summary>
internal sealed class Vocabulary
{
    private static readonly string[] s_forms =
    [
        "Deconstruct",
        "GetEnumerator",
        "GetAsyncEnumerator",
        "GetAwaiter",
        "Add",
    ];

    /// <summary>
    /// Types that make what is declared with them worth a look wherever it is used, such as a method that takes a
    /// message or returns an outcome.
    /// </summary>
    public HashSet<string> Types { get; } =
    ["IFields", "IMessage", "INotification", "IBrowserRequest", "IGatewayRequest", "Outcome", "Opened", "Polled"];

    /// <summary>The other names that a mistake cannot do without.</summary>
    public HashSet<string> Names { get; } = ["SignedMessage", "SigningKey", "VerificationKey", "ReadUnverified"];

    /// <summary>
    /// The enums of documented codes. What the consumer declares with one is a name; a message's own members are not,
    /// for they are used where the message is.
    /// </summary>
    public HashSet<string> Codes { get; } = [];

    /// <summary>Whether a name may be used without a word in the file that says where it comes from.</summary>
    public bool IsUsedEverywhere { get; set; }

    /// <summary>
    /// Whether a member is used by a sign or a form of its own, so that only its type's name can lead to it.
    /// </summary>
    public static bool IsUsedWithoutItsName(ISymbol member) =>
        member
            is IPropertySymbol { IsIndexer: true }
                or IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion }
        || (member is IMethodSymbol method && IsUsedWithoutItsName(method.Name));

    /// <summary>The same of a method that was only read by its name.</summary>
    public static bool IsUsedWithoutItsName(string method) => s_forms.Contains(method);

    /// <summary>The files of a compilation whose bodies are to be looked at.</summary>
    public static HashSet<SyntaxTree> FilesThatUseIt(
        Compilation compilation,
        IAssemblySymbol runtime,
        IReadOnlyDictionary<SyntaxTree, TreeWords> files
    )
    {
        var vocabulary = new Vocabulary();
        new ReferencedWords(vocabulary).Collect(compilation, runtime);
        var reader = new DeclaredWords(vocabulary);
        for (var known = 0; known < vocabulary.Count; )
        {
            // A type that is found may be what another declaration is made of.
            known = vocabulary.Count;
            var marks = vocabulary.Hashes(DeclaredWords.MarksOfCodes);
            foreach (var file in files.Where(file => file.Value.HasAny(marks)))
            {
                reader.Visit(file.Key.GetRoot());
            }
        }

        var all = vocabulary.Hashes([]);
        return [.. files.Where(file => vocabulary.IsUsedEverywhere || file.Value.HasAny(all)).Select(file => file.Key)];
    }

    private int Count => Types.Count + Names.Count + Codes.Count;

    private List<int> Hashes(IEnumerable<string> more) => [.. Types.Concat(Names).Concat(more).Select(TreeWords.Hash)];
}
