using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Text;

/// <summary>Words that begin with a text; a word is a run of letters and digits.</summary>
internal static class WordPrefix
{
    /// <summary>The words of a text, in lower case.</summary>
    public static List<string> Split(string text)
    {
        string lower = JavaScriptCase.ToLower(text);
        var words = new List<string>();
        for (int start = 0; start < lower.Length; start++)
        {
            int end = start;
            while (end < lower.Length && char.IsLetterOrDigit(lower[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(lower[start..end]);
                start = end;
            }
        }

        return words;
    }

    /// <summary>Whether a value, in lower case, has a word that begins so.</summary>
    public static bool Occurs(string word, string value)
    {
        for (int at = value.IndexOf(word, StringComparison.Ordinal); at >= 0; at = value.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(value[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
