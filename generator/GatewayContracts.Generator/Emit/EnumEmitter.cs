using GatewayContracts.Generator.Model;

namespace GatewayContracts.Generator.Emit;

/// <summary>The enum of a field's codes, and the class that knows their wire texts.</summary>
internal static class EnumEmitter
{
    private static readonly string[] Hiding = ["ToCode", "Parse", "MayFollow", "value", "code", "later", "earlier"];

    public static IEnumerable<Action<SourceWriter>> Types(IEnumerable<CodeEnumModel> enums, string nameSpace) =>
        enums.SelectMany(model =>
            new Action<SourceWriter>[]
            {
                output => EmitEnum(output, model),
                output => EmitCodes(output, model, Inside(model, nameSpace)),
            }
        );

    // In the class of its texts a method or a parameter could hide the enum.
    private static string Inside(CodeEnumModel model, string nameSpace) =>
        Hiding.Contains(model.TypeName) ? $"global::{nameSpace}.{model.TypeName}" : model.TypeName;

    private static void EmitEnum(SourceWriter output, CodeEnumModel model)
    {
        DocComment.Write(
            output,
            model.Doc ?? $"The codes of {model.WireName}",
            "The numbers are made of the wire texts, so other codes do not change them: they may be stored, as "
                + "may the texts."
        );
        output.Line(GeneratedFile.GeneratedCode);
        output.Line($"[{Names.Metadata}Codes({Literal.Text(model.WireName)})]");
        output.Open($"public enum {model.TypeName}");
        DocComment.Write(
            output,
            "A code that the docs do not have; the property that ends in Text keeps what was received"
        );
        output.Line($"{Names.Unrecognized} = 0,");
        var numbers = CodeNumbers.Of(model.Codes.Select(code => code.Code));
        for (var i = 0; i < numbers.Count; i++)
        {
            var code = model.Codes[i];
            output.Line();
            DocComment.Write(output, code.Doc ?? $"The code {code.Code}", $"<c>{Literal.Xml(code.Code)}</c>");
            output.Line($"{code.Name} = {Literal.Int(numbers[i])},");
        }

        output.Close();
    }

    private static void EmitCodes(SourceWriter output, CodeEnumModel model, string type)
    {
        DocComment.Write(output, $"The wire texts of {model.TypeName}");
        output.Line(GeneratedFile.GeneratedCode);
        output.Open($"public static class {Names.CodesType(model.TypeName)}");
        DocComment.Write(output, $"The code on the wire; null for {Names.Unrecognized}, which stands for none");
        output.Open($"public static string? ToCode(this {type} value) => value switch");
        foreach (var code in model.Codes)
        {
            output.Line($"{type}.{code.Name} => {Literal.Text(code.Code)},");
        }

        output.Line("_ => null,");
        output.Close(";");
        output.Line();
        DocComment.Write(
            output,
            $"The value of a code on the wire; {Names.Unrecognized} for one that the docs do not have"
        );
        output.Open($"public static {type} Parse(string code) => code switch");
        foreach (var code in model.Codes)
        {
            output.Line($"{Literal.Text(code.Code)} => {type}.{code.Name},");
        }

        output.Line($"_ => {type}.{Names.Unrecognized},");
        output.Close(";");
        if (model.Codes.Any(code => code.Final))
        {
            output.Line();
            EmitMayFollow(output, model, type);
        }

        output.Close();
    }

    private static void EmitMayFollow(SourceWriter output, CodeEnumModel model, string type)
    {
        DocComment.Write(
            output,
            "Whether a later message may replace what an earlier one said: nothing replaces a final code but what "
                + "the docs let follow it"
        );
        output.Open($"public static bool MayFollow(this {type} later, {type} earlier) => earlier switch");
        foreach (var code in model.Codes.Where(code => code.Final))
        {
            var followers = model
                .Codes.Where(other => other.After.Contains(code.Code))
                .Select(other => $"{type}.{other.Name}")
                .ToList();
            output.Line(
                $"{type}.{code.Name} => "
                    + $"{(followers.Count == 0 ? "false" : $"later is {string.Join(" or ", followers)}")},"
            );
        }

        output.Line("_ => true,");
        output.Close(";");
    }
}
