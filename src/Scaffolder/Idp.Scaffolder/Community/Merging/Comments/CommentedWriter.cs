using System.Text;

namespace Idp.Scaffolder.Community.Merging.Comments;

/// <summary>Writes values with their comments as npm's <c>yaml</c> does: moved in by two, one blank before a comment.</summary>
internal sealed class CommentedWriter(bool isFinal)
{
    private const int Width = 80;
    private readonly StringBuilder _text = new();

    /// <param name="root">The document.</param>
    /// <param name="isFinal">Whether blank lines are put right; otherwise they stay, for a reader.</param>
    /// <exception cref="CommentsLostException">A line would have to be folded.</exception>
    public static string Write(CommentedCollection root, bool isFinal)
    {
        var writer = new CommentedWriter(isFinal);
        writer.Collection(root, 0, startsLine: true);
        if (root.End.Count > 0)
        {
            writer._text.Append(isFinal ? "\n" : "");
            writer.Lines(root.End, 0);
        }

        return writer._text.ToString();
    }

    private void Collection(CommentedCollection collection, int indent, bool startsLine)
    {
        foreach (var entry in collection.Entries)
        {
            if (startsLine)
            {
                // Before a comment many are one; within and behind it they are part of it.
                int blank = entry.Before.TakeWhile(line => line.Length == 0).Count();
                Lines(isFinal && blank > 1 ? entry.Before[(blank - 1)..] : entry.Before, indent);
                _text.Append(' ', indent);
            }
            else if (entry.Before.Count > 0)
            {
                throw new CommentsLostException("a comment before the first value of an item");
            }

            startsLine = true;
            Entry(entry, indent);
        }

        if (indent > 0)
        {
            Lines(collection.End, indent);
        }
    }

    private void Entry(CommentedEntry entry, int indent)
    {
        bool isItem = entry.Key.Length == 0;
        _text.Append(isItem ? "-" : $"{entry.Key}:");
        if (entry.Value is CommentedCollection inner)
        {
            _text.Append(isItem ? ' ' : '\n');
            Collection(inner, indent + 2, startsLine: !isItem);
            return;
        }

        var scalar = (CommentedScalar)entry.Value;
        int length = indent + (isItem ? 2 : entry.Key.Length + 2) + scalar.Text.Length;
        if (length > Width && scalar.Text.Contains(' ', StringComparison.Ordinal))
        {
            throw new CommentsLostException("a line that has to be folded");
        }

        _text.Append(scalar.Text.Length > 0 ? $" {scalar.Text}" : "");
        string comment = scalar.Comment is { } own ? own + scalar.Remains : scalar.Remains?.TrimStart(' ') ?? "";
        _text.Append(comment.Length > 0 ? $" {comment}\n" : "\n");
        Lines(scalar.Block ?? [], indent + 2);
    }

    private void Lines(IReadOnlyList<string> lines, int indent)
    {
        foreach (string line in lines)
        {
            _text.Append(' ', line.Length > 0 ? indent : 0).Append(line).Append('\n');
        }
    }
}
