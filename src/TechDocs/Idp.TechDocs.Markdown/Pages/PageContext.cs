using Idp.Diagnostics;
using Markdig;

namespace Idp.TechDocs.Markdown;

/// <summary>What goes with a page through Markdig: the file that it comes from, and what was found out about it.</summary>
internal static class PageContext
{
    private static readonly object SourceKey = typeof(PageSource);
    private static readonly object ReadingKey = typeof(PageReading);

    public static PageSource SourceOf(MarkdownParserContext? context, string text)
        => context is not null && context.Properties.TryGetValue(SourceKey, out object? source) ? (PageSource)source : new PageSource(SourceText.FromString("page.md", text), text, 0);

    public static void SetReading(MarkdownParserContext? context, PageReading reading)
    {
        if (context is not null)
        {
            context.Properties[ReadingKey] = reading;
        }
    }
}
