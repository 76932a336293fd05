namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Shells of the Bourne kind.</summary>
internal sealed class BashLexer : Lexer
{
    public override void Read(CodeScanner code) => new BashScan(code, code.Text.Length).Run();
}
