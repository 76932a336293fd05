using System.Collections.Immutable;

namespace Idp.TechDocs.Plugins;

/// <summary>The plugin <c>section-index</c>: a section whose first page has no title of its own becomes that page.</summary>
internal static class SectionIndexPlugin
{
    public static ImmutableArray<NavNode> Apply(ImmutableArray<NavNode> nodes) => [.. nodes.Select(Apply)];

    private static NavNode Apply(NavNode node)
    {
        if (!node.IsSection || node.Children.IsEmpty)
        {
            return node;
        }

        return node.Page is null && node.Children[0] is { Title: null, Page: { } page, IsSection: false }
            ? node with { Page = page, Children = Apply(node.Children[1..]) }
            : node with { Children = Apply(node.Children) };
    }
}
