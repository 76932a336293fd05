namespace Idp.TechDocs.Markdown.Extensions.ProgressBars;

/// <summary><c>pymdownx.progressbar</c>: <c>[=40% "label"]</c>.</summary>
internal sealed class ProgressBarsExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.EscapedSigns.Add('=');
        dialect.InlineRules.Add("progress-bar", 179, new ProgressBarRule(options));
    }
}
