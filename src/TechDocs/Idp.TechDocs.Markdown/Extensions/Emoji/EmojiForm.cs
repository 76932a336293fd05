namespace Idp.TechDocs.Markdown.Extensions.Emoji;

/// <summary>What an emoji becomes.</summary>
internal enum EmojiForm
{
    Png,
    Svg,
    PngSprite,
    SvgSprite,
    Text,
}
