namespace Idp.Scaffolder.Journals.Files;

/// <summary>The limits of a <see cref="FileRunJournal"/>.</summary>
public sealed record FileRunJournalOptions
{
    /// <summary>The largest record, in bytes. Default: 64 MiB; at least 1.</summary>
    public int MaxRecordBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The largest file, in bytes; it is read whole. Default: 512 MiB; at least 1.</summary>
    public int MaxFileBytes { get; init; } = 512 * 1024 * 1024;
}
