namespace Idp.TechDocs.Search.Syntax;

/// <summary>What stands between two blanks, or two quotes.</summary>
/// <param name="Text">The text, without quotes around it and a minus before it.</param>
/// <param name="IsQuoted">Whether it had quotes.</param>
/// <param name="IsExcluded">Whether it had a minus.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct QueryPiece(string Text, bool IsQuoted, bool IsExcluded, int End);

/// <summary>Cuts a query at its blanks and quotes.</summary>
internal static class QueryPieces
{
    private const string Quotes = "\"“”„«»";

    public static IEnumerable<QueryPiece> Of(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            bool isExcluded = text[at] == '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != '-';
            int start = isExcluded ? at + 1 : at;
            bool isQuoted = Quotes.Contains(text[start], StringComparison.Ordinal);
            start += isQuoted ? 1 : 0;
            int end = start;
            bool isInside = isQuoted;
            while (end < text.Length && (isQuoted ? !Quotes.Contains(text[end], StringComparison.Ordinal) : isInside || !char.IsWhiteSpace(text[end])))
            {
                // owner:"a b" is one piece.
                isInside ^= text[end] == '"';
                end++;
            }

            yield return new QueryPiece(text[start..end], isQuoted, isExcluded, end);
            at = end + (isQuoted ? 1 : 0);
        }
    }
}
