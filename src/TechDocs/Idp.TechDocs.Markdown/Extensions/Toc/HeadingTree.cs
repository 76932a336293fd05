namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary>A heading with those below it.</summary>
internal sealed record HeadingTree(MarkdownHeading Heading, List<HeadingTree> Children)
{
    /// <summary>Nests headings; one that is deeper than its neighbour in front by more than a level is still its child.</summary>
    public static List<HeadingTree> Of(IReadOnlyList<MarkdownHeading> headings)
    {
        var roots = new List<HeadingTree>();
        var open = new Stack<HeadingTree>();
        foreach (var heading in headings)
        {
            var node = new HeadingTree(heading, []);
            while (open.TryPeek(out var last) && last.Heading.Level >= heading.Level)
            {
                open.Pop();
            }

            (open.TryPeek(out var parent) ? parent.Children : roots).Add(node);
            open.Push(node);
        }

        return roots;
    }
}
