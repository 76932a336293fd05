using Idp.TechDocs.Markdown.Inlines.Emphasis;

namespace Idp.TechDocs.Markdown.Extensions.Caret;

/// <summary><c>pymdownx.caret</c>: <c>^^inserted^^</c> and <c>high^er^</c>.</summary>
internal sealed class CaretExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        bool inserted = options.Flag("insert", true), high = options.Flag("superscript", true);
        dialect.EscapedSigns.UnionWith(high ? "^ " : inserted ? "^" : "");
        dialect.InlineRules.Add("sup_ins", 65, new EmphasisRule(EmphasisSigns.Caret(options.Flag("smart_insert", true), inserted, high)));
    }
}
