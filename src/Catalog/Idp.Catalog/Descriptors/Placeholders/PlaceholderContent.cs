using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>What reading a placeholder's file gave: its text, nothing because it is elsewhere, or a fault.</summary>
internal sealed record PlaceholderContent(Placeholder Placeholder)
{
    /// <summary>The text of the file.</summary>
    public SourceText? Text { get; init; }

    /// <summary>For a definition of several files: the whole, ready to be printed; missing when the text is whole by itself.</summary>
    public EntityValue Bundled { get; init; }

    /// <summary>The place in the included files where the fault is; null when it is in the descriptor.</summary>
    public SourceLocation? FaultPlace { get; init; }

    /// <summary>The rule that is broken, with the particulars of its message.</summary>
    public DiagnosticDescriptor? Fault { get; init; }

    /// <summary>The particulars of the fault.</summary>
    public object?[] Arguments { get; init; } = [];
}
