namespace Idp.Content;

/// <summary>What one step of a glob does.</summary>
internal enum GlobStepKind
{
    /// <summary>Matches one name.</summary>
    Name,

    /// <summary>Matches any number of names; those with a leading dot only where dots match.</summary>
    AnyFolders,

    /// <summary>The end of an alternative.</summary>
    Accept,
}

/// <summary>One step of a glob; the segment is there for names only.</summary>
internal readonly record struct GlobStep(GlobStepKind Kind, GlobSegment? Segment)
{
    internal static GlobStep AnyFolders { get; } = new(GlobStepKind.AnyFolders, null);

    internal static GlobStep Accept { get; } = new(GlobStepKind.Accept, null);
}
