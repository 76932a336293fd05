using Idp.TechDocs.Markdown.Blocks.Lists;
using Idp.TechDocs.Markdown.Extensions.DefList;

namespace Idp.TechDocs.Markdown.Extensions.TrulySaneLists;

/// <summary><c>mdx_truly_sane_lists</c>: lists nest by two spaces, and those of different markers part.</summary>
internal sealed class TrulySaneListsExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var style = new ListStyle(Math.Clamp(options.Number("nested_indent", 2), 1, 16), options.Flag("truly_sane", true));
        dialect.BlockRules.Add("olist", 50, new ListRule(isOrdered: true, style));
        dialect.BlockRules.Add("ulist", 40, new ListRule(isOrdered: false, style));
        dialect.BlockRules.Add("indent", 95, new ListContentRule(style));
        if (dialect.BlockRules.Contains("deflist"))
        {
            dialect.BlockRules.Add("deflist", 25, new DefinitionRule(style.Indent));
            dialect.BlockRules.Add("defindent", 85, new DefinitionContentRule(style.Indent));
        }
    }
}
