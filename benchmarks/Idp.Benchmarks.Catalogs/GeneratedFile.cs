namespace Idp.Benchmarks.Catalogs;

/// <summary>One file of a generated catalog.</summary>
/// <param name="Name">The name, with no folder; in ordinal order the files are in the order of their entities.</param>
/// <param name="Utf8">The content.</param>
public sealed record GeneratedFile(string Name, ReadOnlyMemory<byte> Utf8);
