using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Idp.TechDocs.Sanitizing.Rules;

namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>One way through a tree: what goes is decided, and what stays can be written.</summary>
internal static class CleaningRound
{
    public static MarkupWriter Run(IElement root, MarkupRules rules, bool isPage, RemovalList removals, Func<IElement, int> placeOf)
    {
        var elements = new ElementPass(new ElementJudge(rules, isPage), removals, placeOf);
        elements.Run(root);
        new AttributePass(rules, removals, placeOf).Run((IHtmlDocument)root.Owner!, root, elements.Kept);
        return new MarkupWriter(elements.Decisions);
    }
}
