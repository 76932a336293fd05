using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Inlines;

/// <summary>Counts where a text goes on, out of which inlines were taken.</summary>
internal static class TakenText
{
    /// <summary>The place in the text of the block, counted from what was taken out last in front of it; -1 when nothing was, behind the floor.</summary>
    public static int OffsetOf(PageReading page, string text, int floor, int at)
    {
        for (int end = at; end >= floor + Placeholder.Length; end--)
        {
            end = text.AsSpan(floor, end - floor).LastIndexOf(Placeholder.End) + floor + 1;
            int start = end - Placeholder.Length;
            if (start < floor)
            {
                break;
            }

            if (page.EndOf(text, start) is var known and >= 0)
            {
                return known + at - end;
            }
        }

        return -1;
    }
}
