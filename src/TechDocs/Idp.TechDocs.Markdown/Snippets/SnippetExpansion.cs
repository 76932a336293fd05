using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>One search of a page for files that are to be put in, and of these for more. Used by one thread.</summary>
internal sealed class SnippetExpansion(SnippetOptions options, PageReading page)
{
    private readonly List<TextLine> _output = [];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly SnippetFiles _files = new(options, page);

    public List<TextLine> Run(List<TextLine> lines)
    {
        Expand(lines, "", isPage: true);
        int end = lines.Count == 0 ? 0 : lines[^1].Position;
        foreach (string path in options.Appended)
        {
            _output.Add(new TextLine("", end));
            Include(path, "", new TextLine("", end));
        }

        if (options.Appended.Count > 0)
        {
            _output.Add(new TextLine("", end));
            _output.Add(new TextLine("", end));
        }

        return _output;
    }

    // The lines of the page, or those of a file that is put in.
    private void Expand(IReadOnlyList<TextLine> lines, string indent, bool isPage)
    {
        bool isInBlock = false;
        foreach (var line in lines)
        {
            switch (SnippetMarker.Read(line.Span))
            {
                case { Kind: SnippetMarkerKind.Escaped } escaped:
                    Write(Unescaped(line, escaped), indent, isPage);
                    break;
                case { Kind: SnippetMarkerKind.SectionStart or SnippetMarkerKind.SectionEnd } when !isPage:
                    break;
                case { Kind: SnippetMarkerKind.Block }:
                    isInBlock = !isInBlock;
                    break;
                case { Kind: SnippetMarkerKind.File } file:
                    if (!isInBlock)
                    {
                        Include(file.Value, indent + line.Span[..file.Indent].ToString(), line);
                    }

                    break;
                default:
                    if (isInBlock)
                    {
                        Listed(line, indent, isPage);
                    }
                    else
                    {
                        Write(line, indent, isPage);
                    }

                    break;
            }
        }
    }

    private void Listed(TextLine line, string indent, bool isPage)
    {
        string path = line.ToString().Trim();
        if (path.Length == 0)
        {
            Write(new TextLine("", line.Position), indent, isPage);
        }
        else
        {
            Include(path, indent + line.Span[..line.Indent].ToString(), line);
        }
    }

    private void Write(TextLine line, string indent, bool isPage) => _output.Add(isPage ? line : LineReader.Included(line, indent, page.Source.Places));

    private void Include(string written, string indent, TextLine at)
    {
        if (written.StartsWith("; ", StringComparison.Ordinal) || _files.Find(written, at) is not { } snippet)
        {
            return;
        }

        if (!_open.Add(snippet.Key))
        {
            page.Report(MarkdownFaults.SnippetCycle, at.Position, at.Length, written);
            return;
        }

        if (_open.Count > page.Limits.MaxDepth)
        {
            page.Report(MarkdownFaults.SnippetsTooDeep, at.Position, at.Length, page.Limits.MaxDepth, written);
        }
        else
        {
            Expand(snippet.Lines, indent, isPage: false);
        }

        _open.Remove(snippet.Key);
    }

    private TextLine Unescaped(TextLine line, SnippetMarker marker)
    {
        int semicolon = line.Span[..line.Span.IndexOf("8<", StringComparison.Ordinal)].LastIndexOf(';');
        return semicolon < 0 || semicolon < marker.Indent - 1 ? line : page.Source.Places.Join(line.Take(semicolon), line.Skip(semicolon + 1));
    }
}
