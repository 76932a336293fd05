using AngleSharp.Dom;
using AngleSharp.Text;

namespace Idp.TechDocs.Sanitizing.Parsing;

/// <summary>Watches a parser as it makes elements, and stops it before nesting makes it slow.</summary>
internal sealed class NestingGuard(DocsSanitizerOptions options)
{
    // Elements that are left open are made again in each paragraph behind them; each is a step more.
    private const int StepsOfElement = 64;

    private IElement? _last;
    private int _count;
    private long _steps;

    public void OnCreated(IElement element, TextPosition position)
    {
        if (++_count > options.MaxElements)
        {
            throw new TooMuchMarkupException($"it has more than {options.MaxElements} elements");
        }

        // The new element has no place yet; the one before has.
        int depth = 0;
        for (INode? node = _last; node is not null; node = node.Parent)
        {
            depth++;
        }

        for (INode? node = _last?.FirstChild; node is not null && depth <= options.MaxDepth; node = node.FirstChild)
        {
            depth++;
        }

        _last = element;
        _steps += depth;
        if (depth > options.MaxDepth)
        {
            throw new TooMuchMarkupException($"its elements are nested deeper than {options.MaxDepth}");
        }

        if (_steps > ((long)StepsOfElement * _count) + ((long)options.MaxDepth * options.MaxDepth))
        {
            throw new TooMuchMarkupException("many of its elements are never closed");
        }
    }
}
