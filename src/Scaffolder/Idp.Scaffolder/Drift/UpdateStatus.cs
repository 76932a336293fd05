namespace Idp.Scaffolder.Drift;

/// <summary>What an update does to a file.</summary>
public enum UpdateStatus
{
    /// <summary>The template brings a file that was not there.</summary>
    Added,

    /// <summary>Only the template changed it: its new content is taken.</summary>
    Updated,

    /// <summary>Both changed it, in different places.</summary>
    Merged,

    /// <summary>Both changed the same lines, which are marked as git marks them; or one removed what the other changed, and the file stays.</summary>
    Conflict,

    /// <summary>The template has it no more, and nobody changed it.</summary>
    Removed,

    /// <summary>The user removed it, and the template changed nothing: it stays removed.</summary>
    LeftRemoved,
}
