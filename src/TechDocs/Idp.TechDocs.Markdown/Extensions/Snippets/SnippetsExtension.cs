using System.Text.Json.Nodes;
using Idp.TechDocs.Markdown.Snippets;

namespace Idp.TechDocs.Markdown.Extensions.Snippets;

/// <summary><c>pymdownx.snippets</c>: other files in pages, read by the dialect's reader and never from elsewhere.</summary>
internal sealed class SnippetsExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var settings = new SnippetOptions(
            dialect.Settings.Snippets,
            Texts(options, "base_path") is { Length: > 0 } paths ? paths : ["."],
            options.Flag("check_paths", false),
            Texts(options, "auto_append"),
            options.Flag("dedent_subsections", false));
        dialect.Preprocessors.Add("snippet", 32, new SnippetPreprocessor(settings));
    }

    private static string[] Texts(ExtensionOptions options, string name)
        => [.. options.Items(name).OfType<JsonValue>().Select(item => item.TryGetValue(out string? text) ? text : null).OfType<string>()];
}
