using System.Text.Json.Nodes;
using GatewayContracts.Tool.Terminals;
using Microsoft.CodeAnalysis;

namespace GatewayContracts.Tool.Linting;

/// <summary>
/// Findings as SARIF 2.1.0, which code scanning pages read. Paths below the working directory are relative to it, as
/// those pages want them.
/// </summary>
internal static class SarifLog
{
    private const string Root = "SRCROOT";

    public static JsonObject Of(IReadOnlyList<Diagnostic> findings, string folder)
    {
        var rules = findings
            .Select(finding => finding.Descriptor)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToList();
        return new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(
                new JsonObject
                {
                    ["tool"] = new JsonObject
                    {
                        ["driver"] = new JsonObject
                        {
                            ["name"] = ThisTool.Name,
                            ["semanticVersion"] = ThisTool.Version,
                            ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                        },
                    },
                    ["originalUriBaseIds"] = new JsonObject
                    {
                        [Root] = new JsonObject { ["uri"] = Address(folder + Path.DirectorySeparatorChar) },
                    },
                    ["columnKind"] = "utf16CodeUnits",
                    ["results"] = new JsonArray([.. findings.Select(finding => Result(finding, rules, folder))]),
                }
            ),
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

    private static JsonObject Result(Diagnostic finding, List<DiagnosticDescriptor> rules, string folder)
    {
        var told = LintFinding.Of(finding);
        return new JsonObject
        {
            ["ruleId"] = told.Id,
            ["ruleIndex"] = rules.FindIndex(rule => rule.Id == finding.Id),
            ["level"] = Level(finding.Severity),
            ["message"] = Text(told.Message),
            ["locations"] = new JsonArray(
                new JsonObject
                {
                    ["physicalLocation"] = new JsonObject
                    {
                        ["artifactLocation"] = Artifact(told.Path, folder),
                        ["region"] = new JsonObject
                        {
                            ["startLine"] = told.Line,
                            ["startColumn"] = told.Column,
                            ["endLine"] = told.EndLine,
                            ["endColumn"] = told.EndColumn,
                        },
                    },
                }
            ),
        };
    }

    private static JsonObject Artifact(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal)
            ? new JsonObject { ["uri"] = Address(path) }
            : new JsonObject { ["uri"] = Escaped(relative), ["uriBaseId"] = Root };
    }

    private static string Address(string path) => new Uri(path).AbsoluteUri;

    private static string Escaped(string path) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string Level(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Info => "note",
            _ => "none",
        };
}
