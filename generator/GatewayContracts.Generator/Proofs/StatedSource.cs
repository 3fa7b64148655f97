using System.Globalization;
using GatewayContracts.Generator.Diagnostics;
using GatewayContracts.Language;

namespace GatewayContracts.Generator.Proofs;

/// <summary>The <c>sign_source</c> of an example, held against the readings of its body.</summary>
internal static class StatedSource
{
    /// <summary>The reading that the spec states; null where it states none of them.</summary>
    public static SignStringCandidate? Find(string stated, IReadOnlyList<SignStringCandidate> readings) =>
        readings.FirstOrDefault(reading => reading.Text == stated)
        ?? readings.FirstOrDefault(reading => reading.Text + "\n" == stated);

    /// <summary>
    /// Where the stated sign string differs from the body, which is signed as it is; null if it is the body. A block of
    /// YAML ends in a line break that is not part of either.
    /// </summary>
    public static string? BodyDifference(string stated, string body)
    {
        var (left, right) = (WithoutLastBreak(stated), WithoutLastBreak(body));
        return left == right
            ? null
            : $"the body itself is signed, as it stands, and `sign_source` differs from it at character "
                + $"{(Common(left, right) + 1).ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>What may have been signed where the body itself is: with and without the line break that ends a block.
    /// </summary>
    public static IReadOnlyList<string> OfBody(string body) => [.. new[] { body, WithoutLastBreak(body) }.Distinct()];

    /// <summary>Where the strings first differ, for the reading that agrees with the stated one the longest.</summary>
    public static string Difference(
        string stated,
        IReadOnlyList<SignStringCandidate> readings,
        CanonicalForm form,
        string suffix,
        IEnumerable<string> sensitive
    )
    {
        var key = suffix.IndexOf("{key}", StringComparison.Ordinal);
        var opening = key < 0 ? "" : suffix.Substring(0, key);
        if (
            opening.Length > 0
            && readings.Any(reading => stated.StartsWith(reading.Text + opening, StringComparison.Ordinal))
        )
        {
            return $"`sign_source` goes on with the suffix, which is no part of it, so that no key stands in a "
                + $"spec; end it before `{opening}`";
        }

        var nearest = readings[0];
        foreach (var reading in readings.Skip(1))
        {
            nearest = Common(stated, reading.Text) > Common(stated, nearest.Text) ? reading : nearest;
        }

        var at = Common(stated, nearest.Text);
        var place = at == 0 ? "from its first character on" : $"after `{Excerpt.UpTo(nearest.Shown, at)}`";
        return $"{place} the body gives {Excerpt.From(nearest.Shown, at)}, and `sign_source` has "
            + $"{Excerpt.From(Masked(stated, form, sensitive), at)}";
    }

    private static string WithoutLastBreak(string text) =>
        text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text;

    private static int Common(string left, string right)
    {
        var at = 0;
        while (at < left.Length && at < right.Length && left[at] == right[at])
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// Whatever stands there as the value of a sensitive field is no more to be shown than the body's own.
    /// </summary>
    private static string Masked(string stated, CanonicalForm form, IEnumerable<string> sensitive)
    {
        var shown = stated.ToCharArray();
        foreach (var name in sensitive)
        {
            if (!form.Pair.HasName)
            {
                return new string(Excerpt.Mask, stated.Length);
            }

            var opening = form.Pair.Before + name + form.Pair.Between;
            for (
                var at = stated.IndexOf(opening, StringComparison.Ordinal);
                at >= 0;
                at = stated.IndexOf(opening, at + 1, StringComparison.Ordinal)
            )
            {
                var value = at + opening.Length;
                var end =
                    form.Separator.Length == 0 ? -1 : stated.IndexOf(form.Separator, value, StringComparison.Ordinal);
                for (var i = value; i < (end < 0 ? stated.Length : end); i++)
                {
                    shown[i] = Excerpt.Mask;
                }
            }
        }

        return new string(shown);
    }
}
