using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.TechDocs.Markdown.Extensions;

namespace Idp.TechDocs.Markdown;

/// <summary>Which extensions of Python-Markdown pages are read with. Immutable and thread-safe.</summary>
public sealed record MarkdownDialect
{
    /// <summary>The extensions in the order in which Python-Markdown would be given them; of a name that comes twice, the last counts.</summary>
    public ImmutableArray<MarkdownExtensionSetting> Extensions { get; init; } = [];

    /// <summary>What a page may take.</summary>
    public MarkdownLimits Limits { get; init; } = MarkdownLimits.Default;

    /// <summary>Gives the files that <c>pymdownx.snippets</c> puts into pages; null for none.</summary>
    public ISnippetReader? Snippets { get; init; }

    /// <summary>Draws diagrams; null leaves them to a script in the browser.</summary>
    public IDiagramRenderer? Diagrams { get; init; }

    /// <summary>Whether a fence of <c>mermaid</c> is a diagram without <c>pymdownx.superfences</c> being told so. Default: no, as in MkDocs.</summary>
    public bool DetectsMermaid { get; init; }

    /// <summary>Whose rules lists follow; the extension <c>idp.lists</c> says it too, and counts more. Default: Python-Markdown's.</summary>
    public ListMode Lists { get; init; }

    /// <summary>
    /// The classes of Pygments that the style sheet of the pages says nothing about, as <c>w</c> and <c>n</c>: pieces of code that would have one, and numbers of
    /// lines (<c>normal</c>, <c>special</c>), are written without an element. Default: none, so that every piece has its class.
    /// </summary>
    public ImmutableArray<string> UnstyledCodeClasses { get; init; } = [];

    /// <summary>Where the icons of a theme come from; null for none, and their names stay text.</summary>
    public IIconSource? Icons { get; init; }

    /// <summary>Markdown as Python-Markdown reads it without any extension.</summary>
    public static MarkdownDialect Plain { get; } = new();

    /// <summary>The names of the extensions that are built in, as Python has them, without <c>markdown.extensions.</c>; in order.</summary>
    public static ImmutableArray<string> BuiltIn { get; } = [.. KnownExtensions.Names];

    /// <summary>The same with one extension more, or with other options for one that is there.</summary>
    public MarkdownDialect With(string extension, JsonObject? options = null)
        => this with { Extensions = [.. Extensions.Where(one => one.Name != extension), new MarkdownExtensionSetting(extension, options)] };
}
