namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>Scissors: what a line with <c>--8&lt;--</c> says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Indent">What stands in front of it.</param>
/// <param name="Value">The path, or the section's name.</param>
internal readonly record struct SnippetMarker(SnippetMarkerKind Kind, int Indent, string Value)
{
    private const string Blade = "8<";

    /// <summary>Reads a line; null when it has no scissors.</summary>
    public static SnippetMarker? Read(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd('\r');
        int blade = line.IndexOf(Blade);
        if (blade <= 0 || line[blade - 1] != '-')
        {
            return null;
        }

        int start = line[..blade].TrimEnd('-').Length;
        var behind = line[(blade + Blade.Length)..];
        int dashes = behind.IndexOfAnyExcept('-');
        dashes = dashes < 0 ? behind.Length : dashes;
        if (dashes == 0)
        {
            return null;
        }

        var front = line[..start];
        var rest = behind[dashes..];
        bool isEscaped = front.EndsWith(';');
        int indent = front.Length - front.TrimStart(" \t").Length;
        if (Section(rest) is { } section)
        {
            return isEscaped ? new(SnippetMarkerKind.Escaped, start, "") : section;
        }

        if (!front.TrimEnd(';').Trim(" \t").IsEmpty)
        {
            return null;
        }

        if (rest.IsEmpty)
        {
            return new(isEscaped ? SnippetMarkerKind.Escaped : SnippetMarkerKind.Block, indent, "");
        }

        var path = rest.Trim(" \t");
        bool isPath = rest[0] is ' ' or '\t' && path.Length > 2 && path[0] is '"' or '\'' && path[^1] == path[0] && rest[^1] == path[0];
        return isPath ? new(isEscaped ? SnippetMarkerKind.Escaped : SnippetMarkerKind.File, indent, path[1..^1].Trim().ToString()) : null;
    }

    // [start:name] or [end:name]
    private static SnippetMarker? Section(ReadOnlySpan<char> rest)
    {
        var text = rest.TrimStart(" \t");
        int close = text.IndexOf(']');
        if (text.Length == rest.Length || !text.StartsWith('[') || close < 0)
        {
            return null;
        }

        var inner = text[1..close].Trim(" \t");
        int colon = inner.IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        var kind = inner[..colon].TrimEnd(" \t");
        string name = inner[(colon + 1)..].Trim(" \t").ToString();
        return kind.Equals("start", StringComparison.OrdinalIgnoreCase) ? new(SnippetMarkerKind.SectionStart, 0, name)
            : kind.Equals("end", StringComparison.OrdinalIgnoreCase) ? new(SnippetMarkerKind.SectionEnd, 0, name)
            : null;
    }
}
