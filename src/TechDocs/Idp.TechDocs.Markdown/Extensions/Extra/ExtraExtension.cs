using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown.Extensions.Extra;

/// <summary><c>pymdownx.extra</c> and <c>extra</c>: several extensions at once, each with its options under its own name.</summary>
internal sealed class ExtraExtension(params string[] names) : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        foreach (string name in names)
        {
            var own = options[name] ?? options[$"markdown.extensions.{name}"];
            KnownExtensions.Find(name)?.Register(dialect, new ExtensionOptions(own as JsonObject ?? []));
        }
    }
}
