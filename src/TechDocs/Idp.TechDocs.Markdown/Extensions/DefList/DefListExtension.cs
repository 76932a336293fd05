namespace Idp.TechDocs.Markdown.Extensions.DefList;

/// <summary><c>def_list</c>.</summary>
internal sealed class DefListExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.BlockRules.Add("defindent", 85, new DefinitionContentRule(PageReading.TabLength));
        dialect.BlockRules.Add("deflist", 25, new DefinitionRule(PageReading.TabLength));
        dialect.Renderers.Add("deflist", 0, new DefinitionListRenderer());
    }
}
