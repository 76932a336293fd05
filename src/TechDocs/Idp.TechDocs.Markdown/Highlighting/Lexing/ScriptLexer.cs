namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>JavaScript and TypeScript.</summary>
/// <param name="isTyped">Whether it is TypeScript.</param>
internal sealed class ScriptLexer(bool isTyped) : Lexer
{
    public override void Read(CodeScanner code) => new ScriptScan(code, isTyped).Run(code.Text.Length);
}
