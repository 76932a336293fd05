using Idp.TechDocs.Markdown.Inlines.Emphasis;

namespace Idp.TechDocs.Markdown.Extensions.Mark;

/// <summary><c>pymdownx.mark</c>: <c>==marked==</c>.</summary>
internal sealed class MarkExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.EscapedSigns.Add('=');
        dialect.InlineRules.Add("mark", 65, new EmphasisRule(EmphasisSigns.Mark(options.Flag("smart_mark", true))));
    }
}
