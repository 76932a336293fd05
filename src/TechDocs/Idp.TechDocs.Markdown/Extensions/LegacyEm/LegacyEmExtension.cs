using Idp.TechDocs.Markdown.Inlines.Emphasis;

namespace Idp.TechDocs.Markdown.Extensions.LegacyEm;

/// <summary><c>legacy_em</c>: underscores in the middle of words emphasise too.</summary>
internal sealed class LegacyEmExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
        => dialect.InlineRules.Add("em_strong2", 50, new EmphasisRule(PlainEmphasisSigns.LegacyUnderscore));
}
