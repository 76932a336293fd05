using Idp.TechDocs.Markdown.Inlines.Emphasis;

namespace Idp.TechDocs.Markdown.Extensions.Tilde;

/// <summary><c>pymdownx.tilde</c>: <c>~~deleted~~</c> and <c>H~2~O</c>.</summary>
internal sealed class TildeExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        bool deleted = options.Flag("delete", true), low = options.Flag("subscript", true);
        dialect.EscapedSigns.UnionWith(low ? "~ " : deleted ? "~" : "");
        dialect.InlineRules.Add("sub_del", 65, new EmphasisRule(EmphasisSigns.Tilde(options.Flag("smart_delete", true), deleted, low)));
    }
}
