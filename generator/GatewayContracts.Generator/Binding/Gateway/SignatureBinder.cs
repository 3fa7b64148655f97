using System.Text.RegularExpressions;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Generator.Model;
using GatewayContracts.Generator.Yaml;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Binding;

/// <summary>The <c>signature</c> of a gateway, and of a contract that changes parts of it.</summary>
internal static class SignatureBinder
{
    private const string AcceptsForm = "wire names with algorithms, such as `{ RSA: md5-with-rsa }`";

    private static readonly Regex HeaderName = new(
        "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$(?!\n)",
        RegexOptions.CultureInvariant
    );

    /// <summary>
    /// A contract's keys laid over the gateway's: each replaces the whole value, but the place of the signature and of
    /// the algorithm is said only once.
    /// </summary>
    public static Section Merge(Section own, Section? gateway) =>
        own.Over(
            own.Has("header") ? gateway?.Without("field", "source")
            : own.Has("field") ? gateway?.Without("header")
            : gateway
        );

    /// <param name="inherited">The gateway's <c>algorithm</c>, whose field or header a contract may leave out.</param>
    public static SignatureModel Bind(Section keys, Section? inherited, Problems problems)
    {
        var (field, header) = Place(keys, "`signature`", problems);
        if (field is null && header is null && !keys.Has("field") && !keys.Has("header"))
        {
            problems.Report(
                Descriptors.MissingKey,
                keys.At,
                "`signature`",
                "field",
                "write the name of the field that carries the signature, or `header`"
            );
        }

        var algorithm = Algorithm(keys, inherited, problems);
        var (algorithmField, algorithmHeader) = algorithm is null
            ? (null, null)
            : Place(algorithm, "`algorithm`", problems);
        var accepts = Accepts(algorithm, keys, problems);
        return new SignatureModel(
            field,
            header,
            algorithmField,
            algorithmHeader,
            accepts,
            Absent(algorithm, accepts, algorithmField is null && algorithmHeader is null, problems),
            keys.Word("prehash", "none", "md5-hex", "sha256-hex") ?? "none",
            keys.Word("hex", "lower", "upper") ?? "lower",
            Source(
                keys,
                header,
                accepts,
                accepts.Count > 0
                    && algorithm?.Find("accepts")?.Value is YamlMapping listed
                    && listed.Entries.Count == accepts.Count,
                problems
            )
        );
    }

    public static Section? Algorithm(Section keys, Section? inherited, Problems problems)
    {
        var own = keys.Inner("algorithm", KeyList.Algorithm);
        return own is null || own.Has("field") || own.Has("header")
            ? own
            : own.Over(inherited?.Without("accepts", "absent"));
    }

    private static (string? Field, string? Header) Place(Section keys, string name, Problems problems)
    {
        if (keys.Has("field") && keys.Find("header") is { } both)
        {
            problems.Report(
                Descriptors.ExclusiveKeys,
                both.Key.At,
                "header",
                "field",
                $"{name} travels in one place; keep one of the two"
            );
            return (keys.Text("field"), null);
        }

        if (keys.Scalar("header") is { } header && !HeaderName.IsMatch(header.Text))
        {
            problems.Report(
                Descriptors.BadSignature,
                header.At,
                header.Text,
                "a header's name has letters, digits and hyphens, such as X-Signature"
            );
        }

        return (keys.Text("field"), keys.Text("header"));
    }

    private static EquatableArray<AcceptedAlgorithm> Accepts(Section? algorithm, Section signature, Problems problems)
    {
        var accepted = new List<AcceptedAlgorithm>();
        if (algorithm?.Mapping("accepts", AcceptsForm) is not { } mapping)
        {
            if (!signature.Has("algorithm"))
            {
                problems.Report(
                    Descriptors.MissingKey,
                    signature.At,
                    "`signature`",
                    "algorithm",
                    "say which algorithms the gateway uses, such as `algorithm: { field: sign_type, accepts: { "
                        + "RSA: md5-with-rsa } }`"
                );
            }
            else if (
                algorithm is not null
                && !algorithm.Has("accepts")
                && signature.Find("algorithm")!.Value is YamlMapping
            )
            {
                problems.Report(
                    Descriptors.MissingKey,
                    algorithm.At,
                    "`algorithm`",
                    "accepts",
                    "say which algorithms the gateway uses, such as `accepts: { RSA: md5-with-rsa }`"
                );
            }

            return default;
        }

        if (mapping.Entries.Count == 0)
        {
            NodeShape.Refuse(mapping, "accepts", AcceptsForm, problems);
        }

        foreach (var entry in mapping.Entries)
        {
            var name = NameSpelling.Code(
                entry.Key,
                clean => mapping.Find(clean) is not null || accepted.Any(other => other.WireName == clean),
                problems
            );
            if (entry.Value is not YamlScalar scalar)
            {
                NodeShape.Refuse(
                    entry.Value,
                    entry.Key.Text,
                    "the name of an algorithm, such as md5-with-rsa",
                    problems
                );
            }
            else if (SignatureScheme.Find(scalar.Text) is null)
            {
                problems.Report(
                    Descriptors.NotOneOf,
                    scalar.At,
                    scalar.Text,
                    "accepts",
                    NameSpelling.Fault(scalar.Text) is null
                        ? AlgorithmHint.Of(scalar.Text)
                        : NameHint.Of(scalar.Text, SignatureScheme.All.Select(scheme => scheme.Name))
                );
            }
            else
            {
                accepted.Add(new AcceptedAlgorithm(name, scalar.Text));
            }
        }

        return new EquatableArray<AcceptedAlgorithm>(accepted);
    }

    private static string? Absent(
        Section? algorithm,
        EquatableArray<AcceptedAlgorithm> accepts,
        bool isNeverSent,
        Problems problems
    )
    {
        if (algorithm?.Scalar("absent") is { } scalar)
        {
            // A name is kept even if its algorithm is not known.
            if (
                accepts.Count == 0
                || accepts.Any(accepted => accepted.WireName == scalar.Text)
                || (algorithm.Find("accepts")?.Value as YamlMapping)?.Find(scalar.Text) is not null
            )
            {
                return scalar.Text;
            }

            problems.Report(
                Descriptors.NotOneOf,
                scalar.At,
                scalar.Text,
                "absent",
                NameHint.Of(scalar.Text, accepts.Select(accepted => accepted.WireName))
            );
            return null;
        }

        // Where no message names the algorithm and there is but one, that one is always meant.
        return isNeverSent && accepts.Count == 1 ? accepts[0].WireName : null;
    }

    private static CanonicalModel? Source(
        Section keys,
        string? header,
        EquatableArray<AcceptedAlgorithm> accepts,
        bool areAccepted,
        Problems problems
    )
    {
        if (keys.Find("source") is { Value: YamlScalar body })
        {
            if (body.Text != "body")
            {
                problems.Report(
                    Descriptors.NotOneOf,
                    body.At,
                    body.Text,
                    "source",
                    "write `body`, or the keys that say how the sign string is made"
                );
            }
            else if (header is not null)
            {
                if (Secrets(accepts).FirstOrDefault(scheme => scheme.Use == SecretUse.InText) is { } keyless)
                {
                    problems.Report(
                        Descriptors.BadSignature,
                        body.At,
                        "source: body",
                        $"{keyless.Name} over the body takes in no key, so anybody could compute it; use "
                            + $"hmac-sha256, or an algorithm with RSA"
                    );
                }

                return null;
            }
            else
            {
                problems.Report(
                    Descriptors.BadSignature,
                    body.At,
                    "source: body",
                    "the body cannot be signed by a signature that stands in it; use `header`"
                );
            }
        }
        else if (header is not null)
        {
            if (keys.Find("source") is { } source)
            {
                problems.Report(
                    Descriptors.BadSignature,
                    source.Key.At,
                    "source",
                    "a signature in a header signs the body; write `source: body`"
                );
            }

            return null;
        }

        var inner = keys.Find("source") is { Value: YamlScalar } ? null : keys.Inner("source", KeyList.Source);
        var isRead = areAccepted && keys.Find("source")?.Value is null or YamlMapping;
        return CanonicalBinder.Bind(
            inner ?? Section.None(keys.At, KeyList.Source, problems),
            isRead ? [.. Secrets(accepts)] : null,
            problems
        );
    }

    private static IEnumerable<SecretScheme> Secrets(EquatableArray<AcceptedAlgorithm> accepts) =>
        accepts.Select(accepted => SignatureScheme.Find(accepted.Algorithm)).OfType<SecretScheme>();
}
