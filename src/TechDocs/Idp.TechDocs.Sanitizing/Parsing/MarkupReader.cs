using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Idp.TechDocs.Sanitizing.Parsing;

/// <summary>Reads HTML as browsers do, within bounds.</summary>
internal sealed class MarkupReader(DocsSanitizerOptions options)
{
    private const string Head = "<!doctype html><html><head></head><body><div><article>";
    private const string Foot = "</article></div><footer></footer></body></html>";

    /// <summary>Reads a whole page.</summary>
    /// <exception cref="TooMuchMarkupException">The HTML goes beyond a bound.</exception>
    public IHtmlDocument ReadPage(string html)
    {
        if (html.Length > options.MaxLength)
        {
            throw new TooMuchMarkupException($"it has more than {options.MaxLength} characters");
        }

        return Parser(new TagLog()).ParseDocument(html);
    }

    /// <summary>Reads an article in its place in a page.</summary>
    /// <returns>The element around it, and whether all of the article, and nothing else, is in there as it was written.</returns>
    /// <exception cref="TooMuchMarkupException">The HTML goes beyond a bound.</exception>
    public (IElement Article, bool IsWhole) ReadArticle(string html)
    {
        if (html.Length > options.MaxLength)
        {
            throw new TooMuchMarkupException($"it has more than {options.MaxLength} characters");
        }

        var log = new TagLog();
        var document = Parser(log).ParseDocument(Head + html + Foot);
        var body = document.Body!;

        // A tag of the page's own elements would give them its attributes.
        bool isOwn = body.Attributes.Length == 0 && document.DocumentElement.Attributes.Length == 0 && document.Head!.ChildNodes.Length == 0;
        if (isOwn && body.ChildNodes is [IElement { LocalName: "div", ChildNodes: [IElement { LocalName: "article" } inner] }, IElement { LocalName: "footer", ChildNodes.Length: 0 }])
        {
            return (inner, !log.LeftOutAny(document.DocumentElement));
        }

        // It closes what is not its own, or leaves something open; a fragment can do neither.
        var article = Parser(new TagLog()).ParseDocument(Head).QuerySelector("article")!;
        foreach (var node in Parser(new TagLog()).ParseFragment(html, article).ToArray())
        {
            article.AppendChild(node);
        }

        return (article, false);
    }

    /// <summary>Where an element begins in what was given to <see cref="ReadArticle"/>.</summary>
    public static int PlaceInArticle(IElement element) => PlaceOf(element) - Head.Length;

    /// <summary>Where an element begins in what was read; less than nothing for one that a parser has added.</summary>
    public static int PlaceOf(IElement element) => element.SourceReference is { } source ? source.Position.Index : -1;

    private HtmlParser Parser(TagLog log) => new(new HtmlParserOptions
    {
        IsKeepingSourceReferences = true,
        IsScripting = true,
        OnCreated = new NestingGuard(options).OnCreated,
        OnToken = log.OnToken,
    });
}
