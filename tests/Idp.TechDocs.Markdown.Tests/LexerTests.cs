using CsCheck;
using Idp.TechDocs.Markdown.Highlighting;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>What holds of every language that is highlighted.</summary>
public sealed class LexerTests
{
    private static readonly string[] Languages =
    [
        "bash", "console", "csharp", "diff", "docker", "go", "hcl", "html", "ini", "java", "javascript", "json", "python", "sql", "toml", "typescript", "xml", "yaml",
    ];

    private static readonly string[] Pieces =
    [
        "\"", "'", "`", "\"\"\"", "$", "${", "$(", "{", "}", "{{", "[", "]", "(", ")", "<", "</", "<!--", "-->", "&", "#", "//", "/*", "*/", "--", "\\", "\n", "  ", "\t", ":", ": ", ";", "=", "==",
        "a", "name", "class ", "def ", "import ", "from ", "case ", "0", "0x1f", "1.5e3", ".", ",", "<<EOF", "EOF", "|", ">", "- ", "? ", "@", "%", "f\"", "'''", "\u00e9", "\U0001F600", "/", "<script>", "FROM ", "RUN ", "$ ",
    ];

    public static TheoryData<string> Names => [.. Languages];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_character_belongs_to_one_piece(string name)
    {
        var language = CodeLanguages.Find(name)!;
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Sample(
            picks =>
            {
                var code = CodeText.Read(string.Concat(picks.Select(pick => Pieces[pick])), language);
                int end = 0;
                foreach (var token in code.Tokens)
                {
                    Assert.True(token.End > end);
                    end = token.End;
                }

                Assert.Equal(code.Text.Length, end);
            },
            iter: 3000);
    }

    [Fact]
    public void Every_class_of_pieces_has_a_name_in_style_sheets()
        => Assert.Equal(Enum.GetValues<TokenClass>().Length, Enum.GetValues<TokenClass>().Select(TokenElements.All.OpeningOf).Distinct().Count());
}
