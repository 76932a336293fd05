using System.Net;
using AngleSharp.Dom;
using Idp.TechDocs.Sanitizing.Parsing;
using Idp.TechDocs.Sanitizing.Rules;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>Cleans an article until a parser reads it as it was written; what does not come to rest becomes text.</summary>
internal sealed class ArticleCleaning(DocsSanitizerOptions options, MarkupRules rules)
{
    private const int MostRounds = 4;

    private readonly MarkupReader _reader = new(options);

    public SanitizedHtml Clean(string html)
    {
        var removals = new RemovalList(html, options.MaxReported);
        try
        {
            return Clean(html, removals) is { } clean ? new SanitizedHtml(clean, removals.InOrder()) : Refuse(html, "readers of HTML differ about what it means");
        }
        catch (TooMuchMarkupException e)
        {
            return Refuse(html, e.Message);
        }
    }

    private string? Clean(string html, RemovalList removals)
    {
        string current = html;
        for (int round = 0; round < MostRounds; round++)
        {
            var (article, isWhole) = _reader.ReadArticle(current);
            int before = removals.Count;
            string read = round == 0 ? new MarkupWriter(new Dictionary<INode, Decision>()).WriteContent(article) : "";
            var writer = CleaningRound.Run(article, rules, isPage: false, removals, PlaceIn(round, isWhole));
            if (round == 0 && !isWhole)
            {
                removals.Add(-1, "a tag that stands where it has no meaning", "it would change the page around the article, or be read in several ways", "");
            }

            string written = writer.WriteContent(article);
            if (round == 0 && removals.Count == before && written == read)
            {
                return html;
            }

            if (isWhole && written == current)
            {
                return written;
            }

            current = written;
        }

        return null;
    }

    // Only what is read first has places.
    private static Func<IElement, int> PlaceIn(int round, bool isWhole)
        => round > 0 ? _ => -1 : isWhole ? MarkupReader.PlaceInArticle : MarkupReader.PlaceOf;

    private static SanitizedHtml Refuse(string html, string why)
        => new($"<pre>\n{WebUtility.HtmlEncode(html)}</pre>", [new RemovedMarkup("the markup of the page", why, "", "")]);
}
