namespace Idp.Scaffolder.Journals;

/// <summary>What is kept of one run, so that another process can go on with it: records, only ever appended.</summary>
/// <remarks>
/// A run has one journal, and one executor at a time writes to it. A store derives from nothing but this and passes the conformance suite.
/// What a journal cannot do because its disk or database fails is an exception, which ends the execution but not the run.
/// </remarks>
public interface IRunJournal
{
    /// <summary>Reads all records. An incomplete one at the end, of a process that died writing it, is removed as if it had never been begun.</summary>
    ValueTask<JournalReadResult> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Appends records; they are durable when this returns. After a failure or a crash a first part of them may be there, never another part.</summary>
    /// <param name="records">One or more, whose numbers follow those of the journal without a gap.</param>
    /// <param name="cancellationToken">Ends the wait; the records may be there all the same.</param>
    /// <exception cref="JournalConflictException">The numbers do not follow: somebody else appended. Nothing was appended.</exception>
    ValueTask AppendAsync(IReadOnlyList<JournalRecord> records, CancellationToken cancellationToken = default);
}
