namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Tells the pieces of code of one language apart. Linear in the length of the code, never throws, whatever the code is. Thread-safe.</summary>
internal abstract class Lexer
{
    /// <summary>Gives every character to a piece, in order.</summary>
    public abstract void Read(CodeScanner code);
}
