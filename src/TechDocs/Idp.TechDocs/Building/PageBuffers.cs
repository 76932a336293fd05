using System.Buffers;
using System.Collections.Concurrent;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Building;

/// <summary>What a page is written into before it goes to its file; used for one page after another. Used by one thread at a time.</summary>
internal sealed class PageBuffers
{
    // Of entries; buffers that a page made larger are not kept.
    private const int MostKept = 4 * 1024 * 1024;

    private static readonly ConcurrentBag<PageBuffers> Free = [];

    private PageBuffers()
    {
    }

    /// <summary>The article of the page.</summary>
    public TextBuffer Article { get; } = new();

    /// <summary>The whole page.</summary>
    public TextBuffer Html { get; } = new();

    /// <summary>What search finds of it.</summary>
    public ArrayBufferWriter<byte> Search { get; } = new();

    /// <summary>The text of a part, before it goes to <see cref="Search"/>.</summary>
    public TextBuffer Text { get; } = new();

    /// <summary>The heading of a part, before it goes to <see cref="Search"/>.</summary>
    public TextBuffer Heading { get; } = new();

    /// <summary>One of both, cleaned.</summary>
    public TextBuffer Clean { get; } = new();

    /// <summary>Takes buffers that nobody uses, or makes some.</summary>
    public static PageBuffers Take() => Free.TryTake(out var buffers) ? buffers : new PageBuffers();

    /// <summary>Gives buffers back, empty.</summary>
    public void Return()
    {
        Article.Clear();
        Html.Clear();
        Text.Clear();
        Heading.Clear();
        Clean.Clear();
        Search.ResetWrittenCount();
        if (Search.Capacity <= MostKept)
        {
            Free.Add(this);
        }
    }
}
