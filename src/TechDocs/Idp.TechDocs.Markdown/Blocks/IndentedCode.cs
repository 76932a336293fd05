using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>Code that is code by its indent of four spaces.</summary>
public sealed class IndentedCode : LeafBlock
{
    /// <summary>Makes an empty one.</summary>
    public IndentedCode()
        : base(null)
    {
    }

    /// <summary>The code, without white space at its end.</summary>
    public string Code => LeafText.TextOf(this).TrimEnd();

    /// <summary>Adds lines, behind an empty one if there are some already.</summary>
    internal void Append(TextChunk lines)
    {
        if (Lines.Count > 0)
        {
            AppendEmptyLines(1);
        }

        LeafText.Fill(this, lines);
    }

    internal void AppendEmptyLines(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Lines.Add(new StringSlice(""));
        }
    }
}
