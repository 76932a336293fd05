namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>The words that mean something in a language. Thread-safe.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Makes a set.</summary>
    /// <param name="words">The words, one space between them.</param>
    /// <param name="ignoresCase">Whether upper and lower case are the same.</param>
    public WordSet(string words, bool ignoresCase = false)
        => _words = new HashSet<string>(words.Split(' '), ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
