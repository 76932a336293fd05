using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown.Extensions.Formulas;

/// <summary>The options of <c>pymdownx.arithmatex</c>.</summary>
internal sealed class FormulaOptions
{
    public FormulaOptions(ExtensionOptions options)
    {
        IsGeneric = options.Flag("generic", false);
        HasPreview = options.Flag("preview", true);
        IsSmart = options.Flag("smart_dollar", true);
        InlineTag = options.Text("inline_tag", "span");
        BlockTag = options.Text("block_tag", "div");
        InlineWrap = Pair(options, "tex_inline_wrap", "\\(", "\\)");
        BlockWrap = Pair(options, "tex_block_wrap", "\\[", "\\]");
        string[] inline = Names(options, "inline_syntax", "dollar", "round");
        HasInlineDollar = inline.Contains("dollar");
        HasInlineRound = inline.Contains("round");
        Blocks = Names(options, "block_syntax", "dollar", "square", "begin");
    }

    /// <summary>Whether the text is written between signs, and not in scripts.</summary>
    public bool IsGeneric { get; }

    /// <summary>Whether the text is shown as long as there is no picture.</summary>
    public bool HasPreview { get; }

    /// <summary>Whether white space beside a dollar makes it one of money.</summary>
    public bool IsSmart { get; }

    public bool HasInlineDollar { get; }

    public bool HasInlineRound { get; }

    public string[] Blocks { get; }

    public string InlineTag { get; }

    public string BlockTag { get; }

    public (string Before, string Behind) InlineWrap { get; }

    public (string Before, string Behind) BlockWrap { get; }

    private static string[] Names(ExtensionOptions options, string name, params string[] otherwise)
        => options[name] is JsonArray given ? [.. given.Select(one => one?.ToString() ?? "")] : otherwise;

    private static (string Before, string Behind) Pair(ExtensionOptions options, string name, string before, string behind)
        => Names(options, name, before, behind) is [var first, var second, ..] ? (first, second) : (before, behind);
}
