namespace Idp.Diagnostics;

/// <summary>A place in the user's files. The position is worked out when it is asked for.</summary>
public sealed class SourceLocation
{
    private SourceLocation(string path, SourceText? source, SourceSpan span)
    {
        Path = path;
        Source = source;
        Span = span;
    }

    /// <summary>The path to show, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>The text, or null for a file that could not be read.</summary>
    public SourceText? Source { get; }

    /// <summary>The range in <see cref="Source"/>.</summary>
    public SourceSpan Span { get; }

    /// <summary>The first character; 1:1 for a file that could not be read.</summary>
    public LinePosition Start => Source?.GetPosition(Span.Start) ?? new LinePosition(1, 1);

    /// <summary>The place after the last character.</summary>
    public LinePosition End => Source?.GetPosition(Span.End) ?? new LinePosition(1, 1);

    /// <summary>A range of a text.</summary>
    public static SourceLocation In(SourceText source, SourceSpan span)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new SourceLocation(source.Path, source, span);
    }

    /// <summary>A file as a whole, where there is no text to point into.</summary>
    public static SourceLocation OfFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new SourceLocation(path.Replace('\\', '/'), null, default);
    }

    /// <summary>The place as <c>path:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Start}";
}
