namespace Idp.TechDocs;

/// <summary>How serious something is.</summary>
public enum ValidationLevel
{
    /// <summary>Nothing is said.</summary>
    Ignore,

    /// <summary>An info.</summary>
    Info,

    /// <summary>A warning, and with <c>strict</c> an error.</summary>
    Warn,

    /// <summary>Of absolute links: they are read from the pages' folder.</summary>
    RelativeToDocs,
}
