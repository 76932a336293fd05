namespace Idp.TechDocs.Markdown.Extensions.GitHubAlerts;

/// <summary><c>gh-admonitions</c>, which is a plugin of MkDocs and changes pages before all extensions.</summary>
internal sealed class GitHubAlertsExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
        => dialect.Preprocessors.Add("gh-admonitions", 1_000, new GitHubAlertsPreprocessor());
}
