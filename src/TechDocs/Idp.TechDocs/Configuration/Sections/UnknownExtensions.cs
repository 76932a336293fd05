using System.Collections.Frozen;
using Idp.Diagnostics;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Tells of extensions of Markdown that are not built in.</summary>
internal static class UnknownExtensions
{
    private const string Prefix = "markdown.extensions.";

    private static readonly FrozenSet<string> Known = MarkdownDialect.BuiltIn.ToFrozenSet(StringComparer.Ordinal);

    // What they do is done anyway, or is not seen in a page.
    private static readonly FrozenSet<string> Needless =
        FrozenSet.ToFrozenSet(["full_yaml_metadata", "meta", "pymdownx.extrarawhtml", "pymdownx.plainhtml", "pymdownx.striphtml"]);

    private static readonly FrozenDictionary<string, string> Remedies = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["markdown_include.include"] = "Put files into pages with pymdownx.snippets.",
        ["mdx_include"] = "Put files into pages with pymdownx.snippets.",
        ["mdx_math"] = "Mark formulas with pymdownx.arithmatex.",
        ["python_markdown_math"] = "Mark formulas with pymdownx.arithmatex.",
        ["md_mermaid"] = "Write diagrams as fences of mermaid, with pymdownx.superfences.",
        ["markdown_checklist.extension"] = "Mark tasks with pymdownx.tasklist.",
        ["markdown_del_ins"] = "Mark what is deleted and inserted with pymdownx.tilde and pymdownx.caret.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Report(IEnumerable<NamedItem> items, DiagnosticBag faults)
    {
        foreach (var item in items)
        {
            string name = item.Name.StartsWith(Prefix, StringComparison.Ordinal) ? item.Name[Prefix.Length..] : item.Name;
            if (!Known.Contains(name) && !Needless.Contains(name))
            {
                faults.Add(new Diagnostic(ConfigurationFaults.UnknownExtension, item.Location, item.Name, Remedy(name)));
            }
        }
    }

    private static string Remedy(string name)
        => Remedies.GetValueOrDefault(name)
            ?? (Known.FirstOrDefault(known => Bare(known) == Bare(name)) is { } meant
                ? $"Write '{meant}', if that is meant."
                : "Remove it from markdown_extensions; no code of a site runs, and what the extension would mark stays text.");

    // Names are often written without their module, or in the plural.
    private static string Bare(string name) => string.Concat(name[(name.LastIndexOf('.') + 1)..].Where(char.IsLetterOrDigit)).TrimEnd('s').ToUpperInvariant();
}
