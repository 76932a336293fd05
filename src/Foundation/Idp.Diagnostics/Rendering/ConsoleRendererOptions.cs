namespace Idp.Diagnostics;

/// <summary>How <see cref="ConsoleRenderer"/> writes.</summary>
public sealed record ConsoleRendererOptions
{
    /// <summary>Whether to colour with ANSI escapes. Default: no; say yes only for a terminal.</summary>
    public bool Color { get; init; }

    /// <summary>Whether to quote the offending line with a caret below. Default: yes.</summary>
    public bool Snippets { get; init; } = true;

    /// <summary>Columns that a quoted line may take; what is farther from the fault is cut. Default: 120; at least 20.</summary>
    public int SnippetWidth { get; init; } = 120;
}
