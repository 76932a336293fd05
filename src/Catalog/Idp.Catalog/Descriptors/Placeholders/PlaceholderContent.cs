using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>What reading a placeholder's file gave: its text, nothing because it is elsewhere, or a fault.</summary>
internal sealed record PlaceholderContent(Placeholder Placeholder)
{
    /// <summary>The text of the file.</summary>
    public SourceText? Text { get; init; }

    /// <summary>The rule that is broken, with the particulars of its message.</summary>
    public DiagnosticDescriptor? Fault { get; init; }

    /// <summary>The particulars of the fault.</summary>
    public object?[] Arguments { get; init; } = [];
}
