using Idp.TechDocs.Markdown.Highlighting;

namespace Idp.TechDocs.Markdown.Extensions.FencedCode;

/// <summary><c>fenced_code</c>: fences at the beginning of lines only.</summary>
internal sealed class FencedCodeExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options) => dialect.WhenComplete(() =>
    {
        string prefix = options.Text("lang_prefix", "language-");
        dialect.Preprocessors.Add("fenced_code_block", 25, new PlainFencePreprocessor(dialect.CodeHilite, prefix, dialect.Passes.Contains("attr_list")));
        dialect.Renderers.Add("highlighted", 0, new HighlightedCodeRenderer(dialect.CodeElements));
    });
}
