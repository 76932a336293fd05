using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Emoji;

/// <summary>Makes pictures of emojis.</summary>
internal sealed class EmojiPicture(EmojiOptions options)
{
    private const string EmojiOne = "https://cdnjs.cloudflare.com/ajax/libs/emojione/2.2.7/assets/";
    private const string Twemoji = "https://twemoji.maxcdn.com/v/latest/";
    private const string GitHub = "https://github.githubassets.com/images/icons/emoji/";
    private const string Sprites = "./../assets/sprites/emojione.sprites.svg";

    public Inline Of(Emoji emoji, string shown)
    {
        bool areEntities = options.Alternative == "html_entity";
        string text = emoji.IsText && (areEntities || options.Alternative == "unicode") ? emoji.ToText(options.HasSelectors, areEntities) : shown;
        string title = options.Title == "short" ? shown : options.Title == "long" ? emoji.Title : "";
        return options.Form switch
        {
            EmojiForm.Text => new HtmlInline(text),
            EmojiForm.Svg => Image(SvgAddress(emoji), text, title),
            EmojiForm.Png => Image(PngAddress(emoji), text, title),
            EmojiForm.PngSprite => PngSprite(emoji, text, title),
            _ => SvgSprite(emoji, text),
        };
    }

    public Inline OfIcon(string svg)
    {
        var icon = new ElementInline("span");
        AddClasses(icon, options.Classes);
        icon.AppendChild(new HtmlInline(svg));
        return icon;
    }

    private string SvgAddress(Emoji emoji)
        => $"{options.ImagePath($"{(options.Table == EmojiTable.Twemoji ? Twemoji : EmojiOne)}svg/")}{(emoji.IsText ? emoji.CodePoints : "None")}.svg";

    private string PngAddress(Emoji emoji)
    {
        string path = options.Table == EmojiTable.Gemoji ? (emoji.IsText ? $"{GitHub}unicode/" : GitHub)
            : options.Table == EmojiTable.Twemoji ? $"{Twemoji}72x72/"
            : $"{EmojiOne}png/";
        return $"{options.ImagePath(path, emoji.IsText)}{(emoji.IsText ? emoji.CodePoints : emoji.ShortName)}.png";
    }

    private LinkInline Image(string address, string text, string title)
    {
        var image = new LinkInline(address, title) { IsImage = true };
        AddClasses(image, options.Classes);
        image.AppendChild(new LiteralInline(text));
        foreach (var (name, value) in options.Attributes ?? [])
        {
            image.GetAttributes().AddProperty(name, value?.ToString() ?? "");
        }

        return image;
    }

    private ElementInline PngSprite(Emoji emoji, string text, string title)
    {
        var sprite = new ElementInline("span");
        AddClasses(sprite, $"{options.Classes}-{options.Size}-{emoji.Category} _{(emoji.IsText ? emoji.CodePoints : "None")}");
        if (title.Length > 0)
        {
            sprite.GetAttributes().AddProperty("title", title);
        }

        foreach (var (name, value) in options.Attributes ?? [])
        {
            sprite.GetAttributes().AddProperty(name, value?.ToString() ?? "");
        }

        sprite.AppendChild(new AtomicInline(text));
        return sprite;
    }

    private ElementInline SvgSprite(Emoji emoji, string text)
    {
        var sprite = new ElementInline("svg");
        AddClasses(sprite, options.Classes);
        var description = new ElementInline("description");
        description.AppendChild(new AtomicInline(text));
        sprite.AppendChild(description);
        var use = new ElementInline("use");
        use.GetAttributes().AddProperty("xlink:href", $"{options.ImagePath(Sprites)}#emoji-{(emoji.IsText ? emoji.CodePoints : "None")}");
        sprite.AppendChild(use);
        return sprite;
    }

    private static void AddClasses(Inline node, string classes)
    {
        foreach (string name in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            node.GetAttributes().AddClass(name);
        }
    }
}
