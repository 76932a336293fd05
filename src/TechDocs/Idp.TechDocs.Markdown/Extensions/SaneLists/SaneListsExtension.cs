using Idp.TechDocs.Markdown.Blocks.Lists;

namespace Idp.TechDocs.Markdown.Extensions.SaneLists;

/// <summary><c>sane_lists</c>: lists have one kind of marker, and numbered ones begin with their first number.</summary>
internal sealed class SaneListsExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var style = ListStyle.Plain with { IsSane = true, PartsBullets = false, HasStart = true };
        dialect.BlockRules.Add("olist", 40, new ListRule(isOrdered: true, style));
        dialect.BlockRules.Add("ulist", 30, new ListRule(isOrdered: false, style));
    }
}
