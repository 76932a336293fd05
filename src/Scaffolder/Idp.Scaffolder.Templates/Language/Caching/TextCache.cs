using System.Collections.Concurrent;
using System.Numerics;
using Idp.Scaffolder.Templates.Language.Parsing;

namespace Idp.Scaffolder.Templates.Language.Caching;

/// <summary>
/// Parsed texts, each kept when it comes for the second time: most files of a skeleton come once, and their trees would only be in the way of
/// the collector. Two generations: when the young one is full it becomes the old one, and the old one goes. Thread-safe.
/// </summary>
/// <param name="maxCount">How many texts are kept.</param>
/// <param name="maxLength">How many UTF-16 units they have together.</param>
internal sealed class TextCache(int maxCount, long maxLength)
{
    private const int MaxSeen = 65_536;

    // Hashes of what came once; one may take another's place, and a text then has to come once more.
    private readonly int[] _seen = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Min(4L * maxCount + 1, MaxSeen))];
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public ParsedText GetOrAdd(TextKey key, Func<TextKey, ParsedText> parse)
    {
        if (maxCount <= 1 || key.Text.Length > maxLength / 2)
        {
            return parse(key);
        }

        var young = _young;
        var hashed = new HashedKey(key);
        if (young.Texts.TryGetValue(hashed, out var text))
        {
            return text;
        }

        bool isKept = _old.Texts.TryGetValue(hashed, out text) || IsSeen(hashed);
        text ??= parse(key);
        if (isKept)
        {
            Keep(young, hashed, text);
        }

        return text;
    }

    private bool IsSeen(HashedKey key)
    {
        ref int place = ref _seen[key.Hash & (_seen.Length - 1)];
        bool isSeen = place == key.Hash;
        place = key.Hash;
        return isSeen;
    }

    private void Keep(Generation young, HashedKey key, ParsedText text)
    {
        if (young.Texts.TryAdd(key, text)
            && (Interlocked.Increment(ref young.Count) >= maxCount / 2) | (Interlocked.Add(ref young.Length, key.Key.Text.Length) >= maxLength / 2)
            && Interlocked.CompareExchange(ref young.IsFull, 1, 0) == 0)
        {
            _old = young;
            _young = new Generation();
        }
    }

    // Texts are long, so they are hashed once.
    private readonly struct HashedKey(TextKey key) : IEquatable<HashedKey>
    {
        public TextKey Key { get; } = key;

        public int Hash { get; } = key.GetHashCode();

        public bool Equals(HashedKey other) => Hash == other.Hash && Key.Equals(other.Key);

        public override bool Equals(object? obj) => obj is HashedKey other && Equals(other);

        public override int GetHashCode() => Hash;
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<HashedKey, ParsedText> Texts = new();
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
