namespace Idp.TechDocs.Markdown.Extensions.Critic;

/// <summary><c>pymdownx.critic</c>: what was inserted, deleted, marked and remarked.</summary>
internal sealed class CriticExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var mode = options.Text("mode", "view") switch
        {
            "view" => CriticMode.View,
            "accept" => CriticMode.Accept,
            _ => CriticMode.Reject,
        };
        dialect.Preprocessors.Add("critic", 31.1, new CriticPreprocessor(mode));
        dialect.Passes.Add("critic-post", 0, new CriticBlockPass());
    }
}
