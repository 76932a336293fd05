using System.Net;
using Idp.TechDocs.Sanitizing.Parsing;
using Idp.TechDocs.Sanitizing.Rules;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>Cleans a whole page until a parser reads it as it was written.</summary>
internal sealed class PageCleaning(DocsSanitizerOptions options, MarkupRules rules)
{
    private const int MostRounds = 4;
    private const string Head = "<!doctype html>\n";

    private readonly MarkupReader _reader = new(options);

    public SanitizedHtml Clean(string html)
    {
        var removals = new RemovalList(html, options.MaxReported);
        try
        {
            string current = html;
            for (int round = 0; round < MostRounds; round++)
            {
                var root = _reader.ReadPage(current).DocumentElement;
                var writer = CleaningRound.Run(root, rules, isPage: true, removals, round == 0 ? MarkupReader.PlaceOf : _ => -1);
                string written = Head + writer.WriteWhole(root);
                if (written == current)
                {
                    return new SanitizedHtml(written + "\n", removals.InOrder());
                }

                current = written;
            }

            return Refuse(html, "readers of HTML differ about what it means");
        }
        catch (TooMuchMarkupException e)
        {
            return Refuse(html, e.Message);
        }
    }

    private static SanitizedHtml Refuse(string html, string why)
        => new($"{Head}<html><head><meta charset=\"utf-8\"></head><body><pre>\n{WebUtility.HtmlEncode(html)}</pre></body></html>\n", [new RemovedMarkup("the markup of the page", why, "", "")]);
}
