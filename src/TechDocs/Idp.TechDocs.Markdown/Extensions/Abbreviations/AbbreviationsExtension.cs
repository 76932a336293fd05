namespace Idp.TechDocs.Markdown.Extensions.Abbreviations;

/// <summary><c>abbr</c>: <c>*[HTML]: Hypertext Markup Language</c>.</summary>
internal sealed class AbbreviationsExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.BlockRules.Add("abbr", 16, new DefinitionRule());
        dialect.InlineRules.Add("abbr", 2, new AbbreviationRule());
        dialect.Renderers.Add("abbr", 0, new AbbreviationRenderer());
    }
}
