using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Highlighting;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.CodeHilite;

/// <summary>Writes code by its indent as Pygments would; a first line as <c>:::py</c> or <c>#!py</c> names the language.</summary>
internal sealed class CodeHilitePass(CodeStyle style) : BlockPass
{
    public override void Run(MarkdownDocument document, BlockReading reading) => IndentedCodePass.Replace(document, Make);

    private HighlightedCode Make(IndentedCode code)
    {
        var header = CodeHiliteHeader.Read(code.Code);
        var own = header.HasLineNumbers && style.HasLineNumbers is null ? style with { HasLineNumbers = true } : style;
        return new HighlightedCode(header.Code + "\n", header.Language) { Style = own, Span = code.Span };
    }
}
