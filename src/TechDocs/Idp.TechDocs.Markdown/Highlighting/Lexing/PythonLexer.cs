namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Python 3.</summary>
internal sealed class PythonLexer : Lexer
{
    public override void Read(CodeScanner code) => new PythonScan(code).Run(code.Text.Length);
}
