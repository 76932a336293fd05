using Idp.Diagnostics;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown;

/// <summary>A file that was put into a page, and the place of the line that asked for it. Used by one thread.</summary>
internal sealed class IncludedFile(string path, string text, TextLine marker)
{
    private CharacterOffsets? _offsets;

    /// <summary>The line that asked for it.</summary>
    public TextLine Marker => marker;

    /// <summary>The place of characters.</summary>
    public SourceLocation Locate(int start, int end) => (_offsets ??= new CharacterOffsets(SourceText.FromString(path, text), text, 0)).Locate(start, end);
}
