namespace Idp.Benchmarks.Templates.Skeletons;

/// <summary>What a file of a skeleton is there for.</summary>
public enum SkeletonFileKind
{
    /// <summary>A text with expressions and tags.</summary>
    Templated,

    /// <summary>A text without any.</summary>
    Plain,

    /// <summary>No text.</summary>
    Binary,

    /// <summary>A text with expressions of somebody else's, under <c>copyWithoutTemplating</c>.</summary>
    Copied,

    /// <summary>A text whose name decides whether it is written.</summary>
    Conditional,
}
