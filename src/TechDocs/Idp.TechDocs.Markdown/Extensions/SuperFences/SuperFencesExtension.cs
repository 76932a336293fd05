using System.Text.Json.Nodes;
using Idp.TechDocs.Markdown.Blocks.Rules;
using Idp.TechDocs.Markdown.Diagrams;
using Idp.TechDocs.Markdown.Fences;
using Idp.TechDocs.Markdown.Highlighting;

namespace Idp.TechDocs.Markdown.Extensions.SuperFences;

/// <summary><c>pymdownx.superfences</c>: fences wherever there are blocks, and fences with a meaning of their own.</summary>
internal sealed class SuperFencesExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options) => dialect.WhenComplete(() => Complete(dialect, options));

    private static void Complete(DialectBuilder dialect, ExtensionOptions options)
    {
        bool keepsAttributes = dialect.Passes.Contains("attr_list");
        List<FenceKind> kinds = [new CodeFence(dialect.Code, options.Text("css_class", ""), keepsAttributes)];
        if (dialect.Settings.DetectsMermaid)
        {
            kinds.Add(new CustomFence("mermaid", "mermaid", isDiv: false, keepsAttributes));
        }

        foreach (var item in options.Items("custom_fences"))
        {
            if (item is JsonObject fence && TextOf(fence["name"]) is { } name && TextOf(fence["class"]) is { } css)
            {
                bool isDiv = TextOf(fence["format"])?.Contains("fence_div_format", StringComparison.Ordinal) ?? false;
                var custom = new CustomFence(name, css, isDiv, keepsAttributes);
                if (name == "*")
                {
                    kinds[0] = custom;
                }
                else
                {
                    kinds.Add(custom);
                }
            }
        }

        dialect.Preprocessors.Add("fenced_code_block", 25, new FencePreprocessor(kinds, opensBehindMarkers: dialect.Lists == ListMode.CommonMark));
        if (options.Flag("disable_indented_code_blocks", false))
        {
            dialect.BlockRules.Remove("code");
        }
        else
        {
            dialect.BlockRules.Add("code", 80, new FenceAwareCodeRule(new IndentedCodeRule()));
        }

        dialect.Renderers.Add("highlighted", 0, new HighlightedCodeRenderer(dialect.CodeElements));
        dialect.Renderers.Add("fence", 0, new FormattedFenceRenderer());
        dialect.Renderers.Add("diagram", 0, new DiagramBlockRenderer(dialect.Settings.Diagrams));
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
