using System.Collections.Concurrent;
using Idp.Scaffolder.Templates.Language.Parsing;

namespace Idp.Scaffolder.Templates.Language.Caching;

/// <summary>Parsed texts. Two generations: when the young one is full it becomes the old one, and the old one goes. Thread-safe.</summary>
/// <param name="maxCount">How many texts are kept.</param>
/// <param name="maxLength">How many UTF-16 units they have together.</param>
internal sealed class TextCache(int maxCount, long maxLength)
{
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public ParsedText GetOrAdd(TextKey key, Func<TextKey, ParsedText> parse)
    {
        var young = _young;
        if (young.Texts.TryGetValue(key, out var text))
        {
            return text;
        }

        if (!_old.Texts.TryGetValue(key, out text))
        {
            text = parse(key);
        }

        if (key.Text.Length <= maxLength / 2 && maxCount > 1)
        {
            Keep(young, key, text);
        }

        return text;
    }

    private void Keep(Generation young, TextKey key, ParsedText text)
    {
        if (young.Texts.TryAdd(key, text)
            && (Interlocked.Increment(ref young.Count) >= maxCount / 2) | (Interlocked.Add(ref young.Length, key.Text.Length) >= maxLength / 2)
            && Interlocked.CompareExchange(ref young.IsFull, 1, 0) == 0)
        {
            _old = young;
            _young = new Generation();
        }
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<TextKey, ParsedText> Texts = new();
        public int Count;
        public long Length;
        public int IsFull;
    }
}

/// <summary>A text as it is found again.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Syntax">How it is read.</param>
/// <param name="Name">The name under which it was loaded, if it was.</param>
internal readonly record struct TextKey(string Text, TemplateSyntax Syntax, string? Name);
