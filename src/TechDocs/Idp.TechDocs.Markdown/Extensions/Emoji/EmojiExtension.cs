namespace Idp.TechDocs.Markdown.Extensions.Emoji;

/// <summary><c>pymdownx.emoji</c>: <c>:rocket:</c> as a picture or a character, and icons of a theme.</summary>
internal sealed class EmojiExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.EscapedSigns.Add(':');
        dialect.InlineRules.Add("emoji", 75, new EmojiRule(new EmojiOptions(options), dialect.Settings.Icons));
    }
}
