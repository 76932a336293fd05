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
        Expand(lines, "", at: null);
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

    // The lines of the page when at is null, else those of a file that is put in there.
    private void Expand(IEnumerable<TextLine> lines, string indent, TextLine? at)
    {
        bool isInBlock = false;
        foreach (var line in lines)
        {
            switch (SnippetMarker.Read(line.Span))
            {
                case { Kind: SnippetMarkerKind.Escaped } escaped:
                    Write(LineReader.Line(Unescaped(line.ToString(), escaped), line.Position), indent, at);
                    break;
                case { Kind: SnippetMarkerKind.SectionStart or SnippetMarkerKind.SectionEnd } when at is not null:
                    break;
                case { Kind: SnippetMarkerKind.Block }:
                    isInBlock = !isInBlock;
                    break;
                case { Kind: SnippetMarkerKind.File } file:
                    if (!isInBlock)
                    {
                        Include(file.Value, indent + line.Span[..file.Indent].ToString(), at ?? line);
                    }

                    break;
                default:
                    if (isInBlock)
                    {
                        Listed(line, indent, at);
                    }
                    else
                    {
                        Write(line, indent, at);
                    }

                    break;
            }
        }
    }

    private void Listed(TextLine line, string indent, TextLine? at)
    {
        string path = line.ToString().Trim();
        if (path.Length == 0)
        {
            Write(new TextLine("", line.Position), indent, at);
        }
        else
        {
            Include(path, indent + line.Span[..line.Indent].ToString(), at ?? line);
        }
    }

    private void Write(TextLine line, string indent, TextLine? at)
        => _output.Add(at is null ? line : LineReader.Line(indent + line.ToString(), at.Value.Position));

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
            Expand(snippet.Lines, indent, at);
        }

        _open.Remove(snippet.Key);
    }

    private static string Unescaped(string line, SnippetMarker marker)
    {
        int semicolon = line.LastIndexOf(';', line.IndexOf("8<", StringComparison.Ordinal));
        return semicolon < marker.Indent - 1 ? line : line.Remove(semicolon, 1);
    }
}
