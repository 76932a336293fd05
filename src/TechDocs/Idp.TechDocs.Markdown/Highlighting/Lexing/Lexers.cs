using System.Collections.Frozen;

namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>The languages that are highlighted, by all their names.</summary>
internal static class Lexers
{
    private static readonly FrozenDictionary<string, CodeLanguage> All = Read(
    [
        (new("Bash", "bash", new BashLexer()), ["sh", "ksh", "zsh", "shell"]),
        (new("Bash Session", "console", new ConsoleLexer()), ["shell-session"]),
        (new("C#", "csharp", new CSharpLexer()), ["c#", "cs"]),
        (new("Diff", "diff", new DiffLexer()), ["udiff"]),
        (new("Docker", "docker", new DockerLexer()), ["dockerfile"]),
        (new("Go", "go", new GoLexer()), ["golang"]),
        (new("HTML", "html", new HtmlLexer()), []),
        (new("INI", "ini", new IniLexer()), ["cfg", "dosini"]),
        (new("Java", "java", new JavaLexer()), []),
        (new("JavaScript", "javascript", new ScriptLexer(isTyped: false)), ["js"]),
        (new("JSON", "json", new JsonLexer()), ["json-object"]),
        (new("Python", "python", new PythonLexer()), ["py", "sage", "python3", "py3"]),
        (new("SQL", "sql", new SqlLexer()), []),
        (new("Terraform", "terraform", new TerraformLexer()), ["tf"]),
        (new("Terraform", "hcl", new TerraformLexer()) { IsUnlisted = true }, []),
        (new("TOML", "toml", new TomlLexer()), []),
        (new("TypeScript", "typescript", new ScriptLexer(isTyped: true)), ["ts"]),
        (new("XML", "xml", new XmlLexer()), []),
        (new("YAML", "yaml", new YamlLexer()), []),
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
