namespace Idp.Scaffolder.Reading.Archives;

/// <summary>The kinds of archives.</summary>
public enum ArchiveFormat
{
    /// <summary>ZIP.</summary>
    Zip,

    /// <summary>tar, not compressed.</summary>
    Tar,

    /// <summary>tar in gzip: <c>.tar.gz</c>, <c>.tgz</c>.</summary>
    TarGzip,
}
