using System.Text;
using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown.Fuzzing;

/// <summary>Pages put together from the signs of the dialect at random: the same seed gives the same page.</summary>
public static class MarkdownText
{
    private static readonly string[] Tokens =
    [
        "a", "b c", "Text ", " ", "  ", "    ", "\n", "\n\n", "\n    ", "\n> ", "\n- ", "\n1. ", "\n# ", "\n:   ", "\t", "\r\n", "\0", "\u0002", "\u0003", "\ue000", "é", "ı", "😀", "\ud800",
        "*", "**", "***", "_", "__", "`", "``", "```", "~~~", "\n```\n", "\n``` py title=\"a\" hl_lines=\"1-3\"\n", "~", "~~", "^", "^^", "==", "++", "++ctrl+a++", "--", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}",
        "[", "]", "](", ")", "[a](b)", "![a](b)", "[a][b]", "\n[a]: b\n", "[^1]", "\n[^1]: ", "\n*[a]: b\n", "<", ">", "<a href=\"b\">", "</a>", "<div>", "</div>", "<div markdown>", "<!--", "-->", "<b>", "<br/>", "&amp;", "&", "&#x",
        "{", "}", "{: #a .b c=d }", "{ .a }", "\\", "\\*", "$", "$$", "\\(", "\\)", "|", "\n|a|b|\n|-|:-:|\n|", "\n---\n", "\n===\n", "\n***\n", ":", ":smile:", ":material-a:", "http://a.b/c", "a@b.c", "@user", "#1", "www.a.b",
        "\n!!! note \"a\"\n    ", "\n??? a\n    ", "\n=== \"a\"\n    ", "\n/// note | a\n", "\n//// html | div.a\n", "\n/// tab | a\n", "\n///\n", "\n////\n", "    attrs: {a: b}\n", "\n- [ ] ", "\n--8<-- \"a\"\n", "\n[TOC]\n", "\n> [!NOTE]\n> ",
        "(c)", "1/2", "...", "\"", "'", "[=50% \"a\"]", "[[a]]", "\n::uml::\n", "\n{% dot a.svg\n", "%}",
    ];

    /// <summary>Every extension that is built in, as TechDocs sets them up where it does.</summary>
    public static MarkdownDialect Dialect { get; } = new()
    {
        Extensions =
        [
            .. from name in MarkdownDialect.BuiltIn
               where name is not ("legacy_em" or "legacy_attrs" or "codehilite" or "sane_lists" or "idp.lists")
               select new MarkdownExtensionSetting(name, name switch
               {
                   "toc" => new JsonObject { ["permalink"] = true },
                   "pymdownx.tabbed" or "pymdownx.blocks.tab" => new JsonObject { ["alternate_style"] = true },
                   "pymdownx.arithmatex" => new JsonObject { ["generic"] = true },
                   "pymdownx.highlight" => new JsonObject { ["linenums"] = true },
                   _ => null,
               }),
        ],
    };

    /// <summary>A page of at most so many tokens.</summary>
    public static string Of(int seed, int tokens)
    {
        // Numbers of a linear congruence, so that no other version of the platform makes other pages.
        ulong state = unchecked(((ulong)seed * 6364136223846793005UL) + 1442695040888963407UL);
        int Next(int below)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)below);
        }

        var text = new StringBuilder();
        int count = Next(tokens) + 1;
        while (count-- > 0)
        {
            string token = Tokens[Next(Tokens.Length)];
            for (int times = Next(8) == 0 ? Next(6) + 1 : 1; times > 0; times--)
            {
                text.Append(token);
            }
        }

        return text.ToString();
    }
}
