namespace Idp.TechDocs.Markdown.Extensions.Keys;

/// <summary><c>pymdownx.keys</c>: <c>++ctrl+alt+"x"++</c>.</summary>
internal sealed class KeysExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.EscapedSigns.Add('+');
        dialect.InlineRules.Add("keys", 185, new KeysRule(new KeyMap(options), options));
    }
}
