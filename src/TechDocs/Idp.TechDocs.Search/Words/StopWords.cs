using System.Collections.Frozen;

namespace Idp.TechDocs.Search.Words;

/// <summary>Words of questions that say nothing about the answer. They are in the index, and a phrase keeps them.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> English = new[]
    {
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have", "how", "i", "if", "in", "is", "it", "its", "me",
        "my", "of", "on", "or", "our", "should", "so", "that", "the", "their", "there", "this", "to", "was", "we", "were", "what", "when", "where", "which",
        "who", "why", "will", "with", "would", "you", "your",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contain(string term) => English.Contains(term);
}
