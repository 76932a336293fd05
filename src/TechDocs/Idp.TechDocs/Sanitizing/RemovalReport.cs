using System.Text;
using Idp.Diagnostics;

namespace Idp.TechDocs.Sanitizing;

/// <summary>Says what was removed from a source, where it stands in it.</summary>
/// <param name="text">The source.</param>
internal sealed class RemovalReport(SourceText text)
{
    private const int MostShown = 60;

    // The next place of what is written the same: removals come in the order of the page.
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public Diagnostic Of(RemovedMarkup removed)
        => new(SanitizingFaults.Removed, SourceLocation.In(text, Find(removed)), Sentence(removed.What), removed.Why);

    private SourceSpan Find(RemovedMarkup removed)
    {
        foreach (string needle in (string[])[removed.Written, removed.Name.Length > 0 ? "<" + removed.Name : "", removed.Name])
        {
            if (needle.Length > 0 && Next(needle) is { } found)
            {
                return found;
            }
        }

        return new SourceSpan(0, 0);
    }

    private SourceSpan? Next(string needle)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(needle);
        int start = _next.GetValueOrDefault(needle);
        int found = start > text.Utf8.Length ? -1 : text.Utf8.Span[start..].IndexOf(bytes);
        if (found < 0)
        {
            return start > 0 ? new SourceSpan(start - bytes.Length, Math.Min(bytes.Length, MostShown)) : null;
        }

        _next[needle] = start + found + bytes.Length;
        return new SourceSpan(start + found, Math.Min(bytes.Length, MostShown));
    }

    private static string Sentence(string what) => string.Concat(what[..1].ToUpperInvariant(), what[1..]);
}
