using System.Globalization;
using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks.Kinds;

/// <summary>A kind with a class and a title that follow from a type: <c>type: note</c> says it, or the name of the block.</summary>
/// <param name="type">The type; null for the kind whose option tells it.</param>
internal abstract class TypedKind(BlockType? type) : SlashBlockKind
{
    public override bool? NeedsArgument => null;

    public override bool Takes(string option, object? value) => type is null && option == "type" && value is string text && Identifier.Is(text);

    /// <summary>The type of a block; null for none.</summary>
    protected BlockType? TypeOf(BlockHeader header) => type ?? (header.Text("type") is { Length: > 0 } told ? BlockType.Of(told) : null);

    /// <summary>The title of a block: the argument, or that of its type; null for none.</summary>
    protected TitleBlock? TitleOf(BlockHeader header, int position)
    {
        string? title = header.Argument ?? TypeOf(header)?.Title;
        return string.IsNullOrEmpty(title) ? null : LeafText.Fill(new TitleBlock(), new TextChunk(new TextLine(title, position)));
    }
}

/// <summary>A type of admonition or of details.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Class">The class of the element.</param>
/// <param name="Title">The title where none is given.</param>
internal sealed record BlockType(string Name, string Class, string Title)
{
    public static BlockType Of(string name, string? className = null, string? title = null)
        => new(name, className ?? name, title ?? CultureInfo.InvariantCulture.TextInfo.ToTitleCase((className ?? name).Replace('-', ' ').Replace('_', ' ').ToLowerInvariant()));
}
