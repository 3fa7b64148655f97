using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>The interface of a view, and what a message needs to implement it.</summary>
internal static class ViewEmitter
{
    public static void EmitInterface(SourceWriter output, ViewModel view)
    {
        DocComment.Write(
            output,
            "What several messages have in common, so that one method can take any of them",
            [.. Implementations(view)]
        );
        output.Line(GeneratedFile.GeneratedCode);
        output.Open($"public partial interface {view.TypeName}");
        output.Members(InterfaceMembers(view));
        output.Close();
    }

    /// <summary>
    /// What makes the messages implement a view: parts of their records. They stand beside the interface, so that no
    /// contract's file changes with another's.
    /// </summary>
    public static IEnumerable<Action<SourceWriter>> Parts(ViewModel view) =>
        view.Messages.Select(message => (Action<SourceWriter>)(output => EmitPart(output, message, view)));

    private static IEnumerable<string> Implementations(ViewModel view)
    {
        if (view.Messages.Count > 0)
        {
            yield return $"Implemented by "
                + $"{string.Join(", ", view.Messages.Select(message => $"<see cref=\"{message.TypeName}\"/>"))}.";
        }
    }

    private static IEnumerable<Action<SourceWriter>> InterfaceMembers(ViewModel view)
    {
        foreach (var member in view.Members)
        {
            yield return output =>
            {
                DocComment.Write(
                    output,
                    member.Doc ?? $"The field {member.WireName}",
                    $"<c>{Literal.Xml(member.WireName)}</c>."
                );
                output.Line($"{Type(member)} {member.Property} {{ get; }}");
            };
            if (member.TextType is { } text)
            {
                yield return output =>
                {
                    DocComment.Write(
                        output,
                        $"The wire text of {member.Property}: as received, also when the docs do not have the code"
                    );
                    output.Line($"{text} {member.Property}{FieldCode.TextSuffix} {{ get; }}");
                };
            }
        }

        if (HasMatch(view))
        {
            yield return output => EmitMatch(output, view);
        }
    }

    private static void EmitPart(SourceWriter output, ViewedMessage message, ViewModel view)
    {
        output.Open($"public sealed partial record {message.TypeName} : {view.TypeName}");
        output.Members(Members(message, view));
        output.Close();
    }

    private static IEnumerable<Action<SourceWriter>> Members(ViewedMessage message, ViewModel view)
    {
        foreach (var member in view.Members)
        {
            if (
                member is { IsValueType: true, IsNullable: true }
                && message.Find(member.WireName) is { IsNullable: false }
            )
            {
                yield return output =>
                    output.Line($"{Type(member)} {view.TypeName}.{member.Property} => this.{member.Property};");
            }
        }

        if (HasMatch(view))
        {
            yield return output => MatchEmitter.EmitOfView(output, message.TypeName, view);
        }
    }

    private static void EmitMatch(SourceWriter output, ViewModel view)
    {
        DocComment.Write(
            output,
            "Compares the message with what you expect of it. A genuine message may still be about another order, "
                + "or another amount"
        );
        foreach (var member in view.Members.Where(member => member.IsCompared))
        {
            output.Line(
                $"/// <param name=\"{MatchEmitter.Parameter(member.Property)}\">What "
                    + $"<c>{Literal.Xml(member.WireName)}</c> has to be.</param>"
            );
        }

        output.Line("/// <returns>What is not as expected; look at it before you act.</returns>");
        var parameters = view
            .Members.Where(member => member.IsCompared)
            .Select(member => $"{member.Type} {MatchEmitter.Escaped(member.Property)}");
        output.Line($"{Names.Runtime}MatchResult {MatchEmitter.Method}({string.Join(", ", parameters)});");
    }

    private static bool HasMatch(ViewModel view) =>
        view.Members.Any(member => member.IsCompared)
        && view.Members.All(member => member.Property != MatchEmitter.Method);

    private static string Type(ViewMember member) => member.IsNullable ? member.Type + "?" : member.Type;
}
