namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>What the extensions of a dialect that write code share. One for each dialect.</summary>
internal sealed class CodeSettings
{
    private CodeStyle? _style;

    public CodeCache Cache { get; } = new();

    /// <summary>How code is written; the first extension that says so is listened to.</summary>
    public CodeStyle Style => _style ?? CodeStyle.Default;

    public void Choose(CodeStyle style) => _style ??= style;
}
