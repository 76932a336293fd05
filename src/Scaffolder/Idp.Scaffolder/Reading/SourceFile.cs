namespace Idp.Scaffolder.Reading;

/// <summary>One file that was read.</summary>
/// <param name="Bytes">The whole content.</param>
/// <param name="Mode">The permissions, where they are known.</param>
public sealed record SourceFile(ReadOnlyMemory<byte> Bytes, UnixFileMode? Mode = null);
