using Idp.TechDocs.Markdown.Inlines.Emphasis;

namespace Idp.TechDocs.Markdown.Extensions.BetterEm;

/// <summary><c>pymdownx.betterem</c>: emphasis that knows words.</summary>
internal sealed class BetterEmExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        string smart = options.Text("smart_enable", "underscore");
        dialect.InlineRules.Remove("not_strong");
        dialect.InlineRules.Remove("em_strong");
        dialect.InlineRules.Remove("em_strong2");
        dialect.InlineRules.Add("strong_em", 50, new EmphasisRule(EmphasisSigns.Asterisk(smart is "all" or "asterisk")));
        dialect.InlineRules.Add("strong_em2", 40, new EmphasisRule(EmphasisSigns.Underscore(smart is "all" or "underscore")));
    }
}
