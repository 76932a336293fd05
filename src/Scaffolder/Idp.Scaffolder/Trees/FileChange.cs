namespace Idp.Scaffolder.Trees;

/// <summary>What happened to a file.</summary>
public enum FileChange
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Its content is another.</summary>
    Changed,

    /// <summary>Only whether it may be run, or whether it is a link, is another.</summary>
    ModeChanged,
}
