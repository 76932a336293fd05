using System.Collections.Concurrent;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>The pieces of code that was taken apart lately, by language and text: the same code in several pages, and pages that are built again. Thread-safe.</summary>
internal sealed class CodeCache
{
    // Of characters; what is more is forgotten, all at once.
    private const long MaxLength = 4_000_000;
    private const int LongestText = 20_000;

    private readonly ConcurrentDictionary<(CodeLanguage Language, string Text), CodeText> _texts = new();
    private long _length;

    public CodeText Read(string code, CodeLanguage language)
    {
        if (language.Lexer is null || code.Length > LongestText)
        {
            return CodeText.Read(code, language);
        }

        if (_texts.TryGetValue((language, code), out var known))
        {
            return known;
        }

        var text = CodeText.Read(code, language);
        if (Interlocked.Add(ref _length, code.Length) > MaxLength)
        {
            Interlocked.Exchange(ref _length, code.Length);
            _texts.Clear();
        }

        _texts[(language, code)] = text;
        return text;
    }
}
