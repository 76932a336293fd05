using Idp.TechDocs.Markdown.Extensions.NewLines;

namespace Idp.TechDocs.Markdown.Extensions.EscapeAll;

/// <summary><c>pymdownx.escapeall</c>: a backslash escapes whatever follows it.</summary>
internal sealed class EscapeAllExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        bool breaks = options.Flag("hardbreak", false);
        dialect.InlineRules.Add("escape", 180, new EscapeAllRule(breaks, options.Flag("nbsp", false)));
        if (breaks)
        {
            dialect.InlineRules.Add("hardbreak", 5.1, new NewLineRule(isEscaped: true));
        }
    }
}
