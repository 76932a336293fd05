using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.Emoji;

/// <summary>The emojis of an index. Thread-safe.</summary>
/// <param name="name">The name of the index.</param>
internal sealed class EmojiTable(string name)
{
    public static readonly EmojiTable EmojiOne = new("emojione");
    public static readonly EmojiTable Gemoji = new("gemoji");
    public static readonly EmojiTable Twemoji = new("twemoji");

    private readonly SortedTable _lines = new($"Idp.TechDocs.Markdown.Emoji.{name}.tsv");

    public string Name => name;

    /// <summary>The emoji of a name, without colons, or of another name for it; null for none.</summary>
    public Emoji? Find(string shortName) => _lines.Find(shortName) switch
    {
        [_, ">", var target] => Find(target),
        [_, var category, var points, var joined, var title] => new Emoji(shortName, category, points, joined.Length > 0 ? joined : points, title),
        _ => null,
    };
}
