namespace Idp.TechDocs.Markdown.Extensions.NewLines;

/// <summary><c>nl2br</c>: every line end breaks the line.</summary>
internal sealed class NewLinesExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options) => dialect.InlineRules.Add("nl", 5, new NewLineRule());
}
