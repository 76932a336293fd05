using System.Collections.Frozen;

namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>The languages that are highlighted, by all their names.</summary>
internal static class Lexers
{
    private static readonly FrozenDictionary<string, CodeLanguage> All = Read(
    [
        (new("Diff", "diff", new DiffLexer()), ["udiff"]),
        (new("Go", "go", new GoLexer()), ["golang"]),
        (new("INI", "ini", new IniLexer()), ["cfg", "dosini"]),
        (new("JSON", "json", new JsonLexer()), ["json-object"]),
        (new("SQL", "sql", new SqlLexer()), []),
        (new("TOML", "toml", new TomlLexer()), []),
        (new("XML", "xml", new XmlLexer()), []),
    ]).ToFrozenDictionary(StringComparer.Ordinal);

    public static CodeLanguage? Find(string alias) => All.GetValueOrDefault(alias);

    private static Dictionary<string, CodeLanguage> Read(ReadOnlySpan<(CodeLanguage Language, string[] Aliases)> languages)
    {
        var all = new Dictionary<string, CodeLanguage>(StringComparer.Ordinal);
        foreach (var (language, aliases) in languages)
        {
            all[language.Name] = language;
            foreach (string alias in aliases)
            {
                all[alias] = language;
            }
        }

        return all;
    }
}
