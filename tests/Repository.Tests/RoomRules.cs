namespace Repository.Tests;

/// <summary>Which rooms (folders) of a project may know which. What is not said here is not allowed.</summary>
/// <param name="Project">The project's folder.</param>
/// <param name="MayKnow">For each room the rooms, or single types as <c>Room.Type</c>, that it may know besides itself.
/// <c>*</c> is every room.</param>
internal sealed record RoomRules(string Project, IReadOnlyDictionary<string, string[]> MayKnow)
{
    /// <summary>The files beside the project file belong to no room.</summary>
    public const string Root = "(root)";

    /// <summary>
    /// Text becomes a tree, the tree a model or mistakes, the model C#: whoever emits sees the model alone.
    /// A list that is compared by value stands in the model; whoever caches anything takes it from there, and nothing
    /// else.
    /// </summary>
    public static RoomRules Generator { get; } =
        new(
            "generator/GatewayContracts.Generator",
            new Dictionary<string, string[]>
            {
                ["Polyfills"] = [],
                ["Language"] = [],
                ["Model"] = ["Language"],
                ["Diagnostics"] = ["Model.EquatableArray"],
                ["Yaml"] = ["Diagnostics"],
                ["Binding"] = ["Yaml", "Diagnostics", "Model", "Language"],
                ["Emit"] = ["Model", "Language"],

                // A proof builds the same canonical form that is emitted, so the language's words for it, and which
                // fields it holds no separator in, are read in one place.
                ["Proofs"] =
                [
                    "Binding",
                    "Diagnostics",
                    "Model",
                    "Language",
                    "Emit.CanonicalNames",
                    "Emit.EnvelopeNames",
                    "Emit.ExactValue",
                ],

                // Whether messages share a view depends on the types of their properties, and what becomes of a field
                // is decided in one place.
                ["Hints"] =
                [
                    "Yaml",
                    "Binding",
                    "Diagnostics",
                    "Model",
                    "Language",
                    "Emit.Names",
                    "Emit.ViewedMessages",
                ],

                ["Usage"] = ["Language", "Diagnostics.DiagnosticId", "Diagnostics.Excerpt"],
                [Root] = ["*"],
            }
        );

    /// <summary>
    /// Bytes become fields, fields are verified, what is verified is read: each room knows only those before it.
    /// </summary>
    public static RoomRules Runtime { get; } =
        new(
            "runtime/GatewayContracts",
            new Dictionary<string, string[]>
            {
                ["Constraints"] = [],
                ["Language"] = [],
                ["Telemetry"] = [],
                ["Wire"] = ["Language"],
                ["Signing"] = ["Language", "Wire"],
                ["Contracts"] = ["Language", "Wire", "Signing"],
                ["Messages"] = ["Language", "Telemetry", "Wire", "Signing", "Contracts"],
                ["Transport"] = ["Language", "Telemetry", "Wire", "Signing", "Contracts", "Messages", "Explaining"],
                ["Notifications"] = ["Language", "Wire", "Signing", "Contracts", "Messages"],
                ["Explaining"] = ["Language", "Wire", "Signing", "Contracts", "Messages"],
            }
        );

    /// <summary>
    /// A word is known before its values, a value before what carries it, and all of them before what is signed.
    /// </summary>
    public static RoomRules Language { get; } =
        new(
            "language",
            new Dictionary<string, string[]>
            {
                ["Words"] = [],
                ["Values"] = ["Words"],
                ["Wire"] = ["Words", "Values"],
                ["SignString"] = ["Words", "Values", "Wire", "Keys.DigestAlgorithm"],
                ["Keys"] = ["Words", "Values"],
                ["Envelopes"] = ["Words", "Values"],
                ["Judge"] = ["Words", "Values", "Wire", "SignString"],
            }
        );

    /// <summary>A command gathers what was given and shows what was found; what finds it knows no command.</summary>
    public static RoomRules Tool { get; } =
        new(
            "tool/GatewayContracts.Tool",
            new Dictionary<string, string[]>
            {
                ["Terminals"] = [],
                ["Specs"] = ["Terminals"],
                ["Linting"] = ["Terminals", "Specs"],
                ["Contracts"] = ["Terminals", "Specs", "Linting"],
                ["Keys"] = ["Terminals"],
                ["Messages"] = ["Terminals", "Contracts"],
                ["Doctoring"] = ["Terminals", "Contracts"],
                ["Starts"] = ["Terminals"],
                ["Schemas"] = ["Terminals"],
                ["Commands"] =
                [
                    "Terminals",
                    "Specs",
                    "Linting",
                    "Contracts",
                    "Keys",
                    "Messages",
                    "Doctoring",
                    "Starts",
                    "Schemas",
                ],
                [Root] = ["*"],
            }
        );

    public bool Allow(string room, string other, string type) =>
        room == other
        || (
            MayKnow.TryGetValue(room, out var known)
            && (known.Contains("*") || known.Contains(other) || known.Contains($"{other}.{type}"))
        );
}
