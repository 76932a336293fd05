using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Formulas;

/// <summary>A chunk that is a formula: <c>$$…$$</c>, <c>\[…\]</c>, <c>\begin{…}…\end{…}</c>.</summary>
internal sealed class BlockFormulaRule(FormulaOptions options) : BlockRule
{
    private const string Dollars = "$$";
    private const string Begin = "\\begin{";

    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        if (chunks.First.Count == 0 || chunks.First[0].IsEmpty || chunks.First[0][0] is not ('$' or '\\'))
        {
            return false;
        }

        if (FormulaIn(chunks.First.ToString().TrimEnd(' ')) is not { } formula)
        {
            return false;
        }

        chunks.Take();
        Add(parent, formula);
        return true;
    }

    public override int LengthAt(TextChunk chunk, int line)
    {
        if (chunk[line].IsEmpty || chunk[line][0] is not ('$' or '\\') || (line > 0 && !chunk[line - 1].IsBlank))
        {
            return 0;
        }

        int end = line;
        while (end < chunk.Count && !chunk[end].IsEmpty)
        {
            end++;
        }

        return FormulaIn(chunk.Skip(line).Take(end - line).ToString().TrimEnd(' ')) is null ? 0 : end - line;
    }

    private string? FormulaIn(string text)
    {
        foreach (string syntax in (ReadOnlySpan<string>)["dollar", "square", "begin"])
        {
            string? formula = !options.Blocks.Contains(syntax) ? null : syntax switch
            {
                "dollar" => Between(text, Dollars, Dollars),
                "square" => Between(text, "\\[", "\\]") is { } inner && !HasClosing(inner) ? inner : null,
                _ => EnvironmentIn(text),
            };
            if (formula is not null)
            {
                return formula;
            }
        }

        return null;
    }

    private static string? EnvironmentIn(string text)
    {
        int close = text.StartsWith(Begin, StringComparison.Ordinal) ? text.IndexOf('}', StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            return null;
        }

        string name = text[Begin.Length..close];
        var letters = name.EndsWith('*') ? name.AsSpan(0, name.Length - 1) : name;
        bool isName = letters.Length > 0 && letters.IndexOfAnyExceptInRange('a', 'z') < 0;
        return isName && Between(text, text[..(close + 1)], $"\\end{{{name}}}") is not null ? text : null;
    }

    // At least one character, and no backslash that takes the meaning from the closing.
    private static string? Between(string text, string opening, string closing)
    {
        if (text.Length <= opening.Length + closing.Length || !text.StartsWith(opening, StringComparison.Ordinal) || !text.EndsWith(closing, StringComparison.Ordinal))
        {
            return null;
        }

        string inner = text[opening.Length..^closing.Length];
        int slashes = inner.Length - (inner.AsSpan().LastIndexOfAnyExcept('\\') + 1);
        return slashes % 2 == 0 ? inner : null;
    }

    private static bool HasClosing(string inner)
    {
        for (int at = inner.IndexOf('\\', StringComparison.Ordinal); at >= 0 && at + 1 < inner.Length; at = inner.IndexOf('\\', at + 2))
        {
            if (inner[at + 1] == ']')
            {
                return true;
            }

            if (at + 2 >= inner.Length)
            {
                break;
            }
        }

        return false;
    }

    private void Add(ContainerBlock parent, string formula)
    {
        var block = Element(options.BlockTag, "arithmatex");
        parent.Add(block);
        if (options.IsGeneric)
        {
            block.Add(Verbatim($"{options.BlockWrap.Before}{formula}{options.BlockWrap.Behind}"));
            return;
        }

        if (options.HasPreview)
        {
            var preview = Element("div", "MathJax_Preview");
            preview.Add(Verbatim(formula));
            block.Add(preview);
        }

        block.Add(new RawHtmlBlock($"<script type=\"math/tex; mode=display\">{formula}</script>"));
    }

    private static HtmlElementBlock Element(string name, string style)
    {
        var block = new HtmlElementBlock(name);
        block.GetAttributes().AddClass(style);
        return block;
    }

    private static TextBlock Verbatim(string text)
        => LeafText.Fill(new TextBlock { IsVerbatim = true }, new TextChunk([.. text.Split('\n').Select(line => new TextLine(line, 0))]));
}
