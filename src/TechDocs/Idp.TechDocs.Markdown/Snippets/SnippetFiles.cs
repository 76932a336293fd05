using Idp.Diagnostics;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>Finds the files that a page names below the base paths, and reads no more of them than a page may take. Used by one thread.</summary>
internal sealed class SnippetFiles(SnippetOptions options, PageReading page)
{
    private int _count;
    private bool _isFull;
    private long _length = page.Source.Text.Length;

    /// <summary>The lines of what is named, and what tells it from other files; null, and reported, when there is none.</summary>
    public (string Key, IReadOnlyList<TextLine> Lines)? Find(string written, TextLine at)
    {
        var path = SnippetPath.Parse(written);
        if (IsAddress(written))
        {
            page.Report(MarkdownFaults.SnippetOutside, at.Position, at.Length, written);
            return null;
        }

        if (_isFull || _count == page.Limits.MaxSnippets)
        {
            Full(written, at);
            return null;
        }

        _count++;
        bool isOutside = false;
        if (path.File.Length == 0 || Read(path.File, out isOutside) is not { } file)
        {
            Report(isOutside ? MarkdownFaults.SnippetOutside : MarkdownFaults.SnippetNotFound, at, written);
            return null;
        }

        _length += file.Text.Length;
        if (_length > page.Limits.MaxLength)
        {
            Full(written, at);
            return null;
        }

        int first = page.Source.Places.Include(new IncludedFile(file.Key, file.Text, at), file.Text.Length);
        var lines = SnippetLines.Of(file.Text, first, path, options.Dedents);
        if (lines is null)
        {
            page.Report(MarkdownFaults.SnippetSectionNotFound, at.Position, at.Length, path.File, path.Section!);
        }

        return lines is null ? null : (file.Key, lines);
    }

    // Said once.
    private void Full(string written, TextLine at)
    {
        if (!_isFull)
        {
            page.Report(MarkdownFaults.TooManySnippets, at.Position, at.Length, page.Limits.MaxSnippets, page.Limits.MaxLength, written);
        }

        _isFull = true;
    }

    private (string Key, string Text)? Read(string file, out bool isOutside)
    {
        isOutside = true;
        foreach (string basePath in options.BasePaths)
        {
            if (SnippetPath.Below(basePath, file) is { } below)
            {
                isOutside = false;
                if (Ask(below) is { } text)
                {
                    return (below, text);
                }
            }

            if (SnippetPath.Below(".", basePath) is { } named && named.Equals(file, StringComparison.OrdinalIgnoreCase) && Ask(named) is { } only)
            {
                return (named, only);
            }
        }

        return null;
    }

    private string? Ask(string path)
    {
        page.State<SnippetsAsked>().Paths.Add(path);
        return options.Reader?.Read(path);
    }

    private void Report(DiagnosticDescriptor fault, TextLine at, string written)
    {
        var diagnostic = page.Diagnose(fault, at.Position, at.Length, written, string.Join(", ", options.BasePaths));
        page.Diagnostics.Add(options.MustExist ? diagnostic.WithSeverity(DiagnosticSeverity.Error) : diagnostic);
    }

    private static bool IsAddress(string path)
        => path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
