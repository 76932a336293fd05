namespace Idp.Benchmarks.Templates.Skeletons;

/// <summary>One file of a generated skeleton.</summary>
/// <param name="Path">Its path below the skeleton, with slashes; expressions in it are rendered too.</param>
/// <param name="Kind">What it is there for.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SkeletonFile(string Path, SkeletonFileKind Kind, ReadOnlyMemory<byte> Content);
