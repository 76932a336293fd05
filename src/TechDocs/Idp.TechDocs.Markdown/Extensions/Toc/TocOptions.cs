namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary>How headings are anchored and listed.</summary>
internal sealed record TocOptions
{
    public required string Marker { get; init; }

    public required string Title { get; init; }

    public required string TocClass { get; init; }

    public required bool HasAnchorLinks { get; init; }

    public required string AnchorLinkClass { get; init; }

    /// <summary>The text of the link to a heading, as HTML; null for no link.</summary>
    public required string? Permalink { get; init; }

    public required string PermalinkClass { get; init; }

    public required string PermalinkTitle { get; init; }

    public required int BaseLevel { get; init; }

    public required Slugify Slugify { get; init; }

    public required string Separator { get; init; }

    /// <summary>The levels that the table of contents has.</summary>
    public required int Top { get; init; }

    public required int Bottom { get; init; }

    public static TocOptions Of(ExtensionOptions options)
    {
        string[] depth = options.Text("toc_depth", "6").Split('-');
        return new TocOptions
        {
            Marker = options.Text("marker", "[TOC]"),
            Title = options.Text("title", ""),
            TocClass = options.Text("toc_class", "toc"),
            HasAnchorLinks = options.Flag("anchorlink", false),
            AnchorLinkClass = options.Text("anchorlink_class", "toclink"),
            Permalink = PermalinkOf(options),
            PermalinkClass = options.Text("permalink_class", "headerlink"),
            PermalinkTitle = options.Text("permalink_title", "Permanent link"),
            BaseLevel = LevelOf(options.Text("baselevel", "1"), 1),
            Slugify = Slugs.Find(options["slugify"]),
            Separator = options.Text("separator", "-"),
            Top = depth.Length > 1 ? LevelOf(depth[0], 1) : 1,
            Bottom = LevelOf(depth[^1], 6),
        };
    }

    private static string? PermalinkOf(ExtensionOptions options) => options.Text("permalink", "false") switch
    {
        var text when text.ToUpperInvariant() is "TRUE" or "YES" or "Y" or "ON" or "1" => "&para;",
        var text when text.ToUpperInvariant() is "FALSE" or "NO" or "N" or "OFF" or "0" or "NONE" => null,
        var text => System.Net.WebUtility.HtmlEncode(text),
    };

    private static int LevelOf(string text, int otherwise)
        => int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int level) ? Math.Clamp(level, 1, 6) : otherwise;
}
