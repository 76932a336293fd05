using Idp.TechDocs.Markdown.Blocks;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>A kind of block of slashes. Thread-safe.</summary>
internal abstract class SlashBlockKind
{
    /// <summary>Whether there must be an argument (true), there must not (false), or there may.</summary>
    public abstract bool? NeedsArgument { get; }

    /// <summary>Whether an option may be given, with a value.</summary>
    public virtual bool Takes(string option, object? value) => false;

    /// <summary>Whether an argument that is there can be one.</summary>
    public virtual bool Accepts(BlockHeader header) => true;

    /// <summary>Makes the block and adds it.</summary>
    public abstract MadeBlock Create(ContainerBlock parent, BlockHeader header, int position, BlockReading reading);

    /// <summary>Does what is to be done once a block is at its end.</summary>
    public virtual void End(ContainerBlock block)
    {
    }

    /// <summary>Gives an element the attributes of its header; classes come to those that it has.</summary>
    protected static T WithAttributes<T>(T block, BlockHeader header)
        where T : MarkdownObject
    {
        foreach (var (name, value) in header.Attributes)
        {
            var attributes = block.GetAttributes();
            switch (name)
            {
                case "id":
                    attributes.Id = value;
                    break;
                case "class":
                    foreach (string one in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    {
                        (attributes.Classes ??= []).Add(one);
                    }

                    break;
                default:
                    attributes.AddProperty(name, value);
                    break;
            }
        }

        return block;
    }
}

/// <summary>A block that was made.</summary>
/// <param name="Block">The block.</param>
/// <param name="Content">What holds its content.</param>
/// <param name="Mode">How that is read.</param>
internal readonly record struct MadeBlock(ContainerBlock Block, ContainerBlock Content, ContentMode Mode);

/// <summary>How the content of a block is read.</summary>
internal enum ContentMode
{
    /// <summary>As blocks.</summary>
    Block,

    /// <summary>As one text with inlines.</summary>
    Inline,

    /// <summary>As text in which nothing means anything.</summary>
    Raw,

    /// <summary>As HTML that is written as it is.</summary>
    Html,
}
