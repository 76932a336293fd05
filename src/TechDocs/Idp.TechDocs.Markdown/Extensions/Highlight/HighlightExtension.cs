using Idp.TechDocs.Markdown.Highlighting;

namespace Idp.TechDocs.Markdown.Extensions.Highlight;

/// <summary><c>pymdownx.highlight</c>: how code is written, and code by its indent written so too.</summary>
internal sealed class HighlightExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.Code.Choose(CodeStyle.From(options));
        dialect.BlockPasses.Add("indent-highlight", 30, new IndentedCodePass(dialect.Code));
        dialect.Renderers.Add("highlighted", 0, new HighlightedCodeRenderer(dialect.CodeElements));
    }
}
