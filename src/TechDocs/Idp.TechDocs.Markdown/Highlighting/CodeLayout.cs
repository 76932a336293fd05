namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>What one block of code asks for.</summary>
internal sealed record CodeLayout
{
    public static readonly CodeLayout None = new();

    /// <summary>The class of the outer element; null for that of the style.</summary>
    public string? CssClass { get; init; }

    public IReadOnlyList<string> Classes { get; init; } = [];

    public string Id { get; init; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>The lines that stand out, counted from 1.</summary>
    public IReadOnlySet<int> Lines { get; init; } = new HashSet<int>();

    /// <summary>The number of the first line; -1 when the block does not say, 0 for no numbers.</summary>
    public int FirstLine { get; init; } = -1;

    /// <summary>Every so many lines have their number written; -1 for each.</summary>
    public int LineStep { get; init; } = -1;

    /// <summary>Every so many lines the number is a special one; -1 when the block does not say.</summary>
    public int SpecialLines { get; init; } = -1;

    /// <summary>The number of the block in its page; -1 for one without ids.</summary>
    public int Number { get; init; } = -1;

    /// <summary>Whether the id and the classes stand on <c>pre</c>, and the language and the attributes on <c>code</c>, as <c>fenced_code</c> writes them.</summary>
    public bool IsBare { get; init; }
}
