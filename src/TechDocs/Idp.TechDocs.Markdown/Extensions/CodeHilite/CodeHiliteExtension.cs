using System.Text.Json;
using Idp.TechDocs.Markdown.Highlighting;

namespace Idp.TechDocs.Markdown.Extensions.CodeHilite;

/// <summary><c>codehilite</c>: code by its indent, and fences of <c>fenced_code</c>, written by Pygments. Languages are not guessed.</summary>
internal sealed class CodeHiliteExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        bool isInline = options.Text("linenums", "") == "inline";
        var style = new CodeStyle
        {
            IsHighlighted = options.Flag("use_pygments", true),
            CssClass = options.Text("css_class", "codehilite"),
            HasLineNumbers = options["linenums"]?.GetValueKind() is null or JsonValueKind.Null ? null : isInline || options.Text("linenums", "") == "table" || options.Flag("linenums", false),
            LineNumbers = isInline ? LineNumberStyle.Inline : LineNumberStyle.Table,
            KeepsFirstLines = false,
            LanguagePrefix = options.Text("lang_prefix", "language-"),
        };
        dialect.CodeHilite = style.IsHighlighted ? style : null;
        dialect.BlockPasses.Add("hilite", 30, new CodeHilitePass(style));
        dialect.Renderers.Add("highlighted", 0, new HighlightedCodeRenderer(dialect.CodeElements));
    }
}
