namespace Idp.TechDocs;

/// <summary>How serious faults of links and of the navigation are. Immutable.</summary>
public sealed record ValidationSettings
{
    /// <summary>Pages that the navigation has not.</summary>
    public ValidationLevel OmittedFiles { get; init; } = ValidationLevel.Info;

    /// <summary>Entries of the navigation without a page.</summary>
    public ValidationLevel NavNotFound { get; init; } = ValidationLevel.Warn;

    /// <summary>Entries of the navigation that begin with a slash.</summary>
    public ValidationLevel NavAbsoluteLinks { get; init; } = ValidationLevel.Info;

    /// <summary>Links to pages and files that are not there.</summary>
    public ValidationLevel LinkNotFound { get; init; } = ValidationLevel.Warn;

    /// <summary>Links that begin with a slash.</summary>
    public ValidationLevel AbsoluteLinks { get; init; } = ValidationLevel.Info;

    /// <summary>Links that are no page and no file.</summary>
    public ValidationLevel UnrecognizedLinks { get; init; } = ValidationLevel.Info;

    /// <summary>Links to headings that are not there. MkDocs says an info; here it is a warning, so that <c>strict</c> finds them.</summary>
    public ValidationLevel Anchors { get; init; } = ValidationLevel.Warn;
}
