using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Linting;

/// <summary>Findings as SARIF 2.1.0, which code scanning pages read. Paths below the working directory are relative to it, as those pages want them.</summary>
internal static class SarifLog
{
    private const string Root = "SRCROOT";

    public static JsonObject Of(IReadOnlyList<Diagnostic> findings, string folder)
    {
        List<DiagnosticDescriptor> rules = [.. findings.Select(finding => finding.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "gateway-contracts",
                        ["semanticVersion"] = ToolVersion.Current,
                        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                    },
                },
                ["originalUriBaseIds"] = new JsonObject { [Root] = new JsonObject { ["uri"] = new Uri(folder + Path.DirectorySeparatorChar).AbsoluteUri } },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Select(finding => Result(finding, rules.FindIndex(rule => rule.Id == finding.Id), folder))]),
            }),
        };
    }

    private static JsonObject Rule(DiagnosticDescriptor rule)
    {
        var page = DiagnosticPages.Of(rule.Id);
        return new JsonObject
        {
            ["id"] = rule.Id,
            ["shortDescription"] = Text(rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ["help"] = new JsonObject { ["text"] = page, ["markdown"] = page },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.DefaultSeverity) },
        };
    }

    private static JsonObject Result(Diagnostic finding, int rule, string folder)
    {
        var told = LintFinding.Of(finding);
        return new JsonObject
        {
            ["ruleId"] = told.Id,
            ["ruleIndex"] = rule,
            ["level"] = Level(finding.Severity),
            ["message"] = Text(told.Message),
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = Artifact(told.Path, folder),
                    ["region"] = new JsonObject { ["startLine"] = told.Line, ["startColumn"] = told.Column, ["endLine"] = told.EndLine, ["endColumn"] = told.EndColumn },
                },
            }),
        };
    }

    private static JsonObject Artifact(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal)
            ? new JsonObject { ["uri"] = new Uri(path).AbsoluteUri }
            : new JsonObject { ["uri"] = string.Join('/', relative.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)), ["uriBaseId"] = Root };
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
