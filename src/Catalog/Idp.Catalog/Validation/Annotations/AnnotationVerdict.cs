namespace Idp.Catalog.Validation;

/// <summary>What is to be said of one annotation.</summary>
public enum AnnotationVerdictKind
{
    /// <summary>Well known, and the value is one that its readers understand.</summary>
    Ok,

    /// <summary>Well known, but its readers will not understand the value.</summary>
    Malformed,

    /// <summary>Well known, and to be replaced. The value is not judged.</summary>
    Deprecated,

    /// <summary>Not well known, which is no fault; <see cref="AnnotationVerdict.Suggestion"/> tells whether it looks misspelled.</summary>
    Unknown,
}

/// <summary>The judgement of one annotation.</summary>
/// <param name="Kind">The judgement itself.</param>
/// <param name="Definition">The definition that was applied; null when the key is unknown.</param>
/// <param name="Suggestion">For an unknown key the well-known one that was probably meant; else null.</param>
public readonly record struct AnnotationVerdict(AnnotationVerdictKind Kind, AnnotationDefinition? Definition, string? Suggestion = null);
