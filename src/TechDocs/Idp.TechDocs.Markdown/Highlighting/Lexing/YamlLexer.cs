namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>YAML.</summary>
internal sealed class YamlLexer : Lexer
{
    public override void Read(CodeScanner code) => new YamlScan(code).Run();
}
