using System.Collections.Frozen;
using Idp.TechDocs.Markdown.Highlighting.Lexing;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>The languages that Pygments knows by name. Only some of them are highlighted here; the others are shown as they are.</summary>
internal static class CodeLanguages
{
    /// <summary>What stands for any language that is not known.</summary>
    public static readonly CodeLanguage Text = new("Text only", "text", null);

    // Read when a language is asked for that is not highlighted.
    private static readonly Lazy<FrozenDictionary<string, string>> Titles = new(ReadTitles);

    /// <summary>A language by a name of it, upper or lower case; null when Pygments has none of that name.</summary>
    public static CodeLanguage? Find(string name)
    {
        string alias = name.ToLowerInvariant();
        return Lexers.Find(alias) is { } known ? known
            : alias == Text.Name ? Text
            : Titles.Value.TryGetValue(alias, out string? title) ? new CodeLanguage(title, alias, null)
            : null;
    }

    private static FrozenDictionary<string, string> ReadTitles()
    {
        using var stream = typeof(CodeLanguages).Assembly.GetManifestResourceStream("PygmentsLanguages.txt")!;
        using var reader = new StreamReader(stream);
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            string[] names = line.Split('\t');
            foreach (string alias in names.AsSpan(1))
            {
                titles.TryAdd(alias, names[0]);
            }
        }

        return titles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
