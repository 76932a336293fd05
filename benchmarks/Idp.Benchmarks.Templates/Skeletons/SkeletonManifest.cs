namespace Idp.Benchmarks.Templates.Skeletons;

/// <summary>What a generated skeleton holds.</summary>
/// <param name="Files">The number of files.</param>
/// <param name="Bytes">The bytes of their contents.</param>
/// <param name="Written">The number of files that a render writes: the others have an empty name then.</param>
/// <param name="Kinds">The number of files by what they are there for.</param>
/// <param name="Sha256">The hash of all paths and contents, in the order of generation.</param>
public sealed record SkeletonManifest(int Files, long Bytes, int Written, IReadOnlyDictionary<SkeletonFileKind, int> Kinds, string Sha256);
