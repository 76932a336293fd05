using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown.Extensions.Emoji;

/// <summary>The options of <c>pymdownx.emoji</c>. Functions of Python are known by their names.</summary>
internal sealed class EmojiOptions
{
    private const string Theme = "material";
    private readonly ExtensionOptions _inner;

    public EmojiOptions(ExtensionOptions options)
    {
        string index = options.Text("emoji_index", "emojione");
        string generator = options.Text("emoji_generator", "to_png");
        Table = Function(index) switch
        {
            "twemoji" => EmojiTable.Twemoji,
            "gemoji" => EmojiTable.Gemoji,
            _ => EmojiTable.EmojiOne,
        };
        HasIcons = index.Contains(Theme, StringComparison.Ordinal);
        Form = Function(generator) switch
        {
            "to_svg" => EmojiForm.Svg,
            "to_alt" => EmojiForm.Text,
            "to_png_sprite" => EmojiForm.PngSprite,
            "to_svg_sprite" => EmojiForm.SvgSprite,
            _ => EmojiForm.Png,
        };
        Title = options.Text("title", "short");
        Alternative = options.Text("alt", "unicode");
        HasSelectors = !options.Flag("remove_variation_selector", false);
        _inner = new ExtensionOptions(options["options"] as JsonObject ?? []);
    }

    public EmojiTable Table { get; }

    /// <summary>Whether the index has the icons of the theme too.</summary>
    public bool HasIcons { get; }

    public EmojiForm Form { get; }

    /// <summary><c>short</c>, <c>long</c> or anything else for none.</summary>
    public string Title { get; }

    /// <summary><c>unicode</c>, <c>html_entity</c> or anything else for the name.</summary>
    public string Alternative { get; }

    public bool HasSelectors { get; }

    public string Classes => _inner.Text("classes", Table.Name);

    public string Size => _inner.Text("size", "64");

    /// <summary>Attributes of every picture.</summary>
    public JsonObject? Attributes => _inner["attributes"] as JsonObject;

    /// <summary>Where a picture is.</summary>
    public string ImagePath(string otherwise, bool isText = true) => _inner.Text(isText ? "image_path" : "non_standard_image_path", otherwise);

    // A tag of YAML may stand in front of the name, and an empty text behind it.
    private static string Function(string name)
    {
        string trimmed = name.TrimEnd(' ', '\'', '"');
        return trimmed[(trimmed.LastIndexOf('.') + 1)..];
    }
}
