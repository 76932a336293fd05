using System.Text;
using Idp.TechDocs.Markdown.Highlighting;
using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Diagrams;

/// <summary>Takes diagrams out of pages before all else is read.</summary>
internal sealed class DiagramPreprocessor(DiagramForm form) : Preprocessor
{
    public override List<TextLine> Run(List<TextLine> lines, PageReading page)
    {
        var output = new List<TextLine>(lines.Count);
        var unclosed = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            int indent = line.Indent;
            if (line.Length == indent || line[indent] is not ('`' or '~' or ':' or '{') || !form.TryOpen(line.Span[indent..], out string closing, out var options))
            {
                output.Add(line);
                continue;
            }

            int close = unclosed.Contains(closing) ? -1 : lines.FindIndex(i + 1, candidate => candidate.Span.Trim(' ').SequenceEqual(closing));
            if (close < 0)
            {
                unclosed.Add(closing);
                output.Add(line);
                continue;
            }

            var block = new DiagramBlock(form.Kind, Source(lines, i + 1, close, indent))
            {
                Options = options,
                Layout = new CodeLayout { Classes = [form.Kind] },
                Span = new SourceSpan(line.Position, lines[close].Position + lines[close].Length - 1),
            };
            output.Add(new TextLine(new string(' ', indent) + Placeholder.Of(page.Stash(block)), line.Position));
            i = close;
        }

        return output;
    }

    private static string Source(List<TextLine> lines, int start, int end, int indent)
    {
        var source = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            source.Append(i == start ? "" : "\n").Append(lines[i].Span[Math.Min(indent, lines[i].Indent)..]);
        }

        return source.ToString();
    }
}
