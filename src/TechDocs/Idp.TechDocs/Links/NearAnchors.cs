using System.Net;
using System.Text;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Links;

/// <summary>
/// Finds the anchor that was probably meant. The forges make anchors otherwise, and keep letters outside ASCII: links that are right there may be wrong here. So anchors, and
/// the texts of headings, are compared by their letters and numbers. Made when it is asked first; thread-safe.
/// </summary>
internal sealed class NearAnchors(IReadOnlySet<string> anchors, IReadOnlyList<MarkdownHeading> headings)
{
    private Dictionary<string, string>? _byLetters;

    public string? Find(string fragment) => LettersOf(fragment) is { Length: > 0 } letters ? (_byLetters ??= Collect()).GetValueOrDefault(letters) : null;

    private Dictionary<string, string> Collect()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string anchor in anchors)
        {
            found.TryAdd(LettersOf(anchor), anchor);
        }

        foreach (var heading in headings.Where(heading => anchors.Contains(heading.Id)))
        {
            found.TryAdd(LettersOf(WebUtility.HtmlDecode(heading.Title)), heading.Id);
        }

        return found;
    }

    private static string LettersOf(string text) => string.Concat(Composed(text).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Half of a pair of surrogates, which an address may well name, cannot be composed.
    private static string Composed(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text.Normalize(NormalizationForm.FormC) : text;
}
