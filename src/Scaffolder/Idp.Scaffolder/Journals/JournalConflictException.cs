namespace Idp.Scaffolder.Journals;

/// <summary>Two executors write to one journal; this one must stop.</summary>
public sealed class JournalConflictException : Exception
{
    /// <summary>A conflict.</summary>
    public JournalConflictException()
        : this("Another executor appended to the journal of this run.")
    {
    }

    /// <summary>A conflict.</summary>
    public JournalConflictException(string message)
        : base(message)
    {
    }

    /// <summary>A conflict with its cause.</summary>
    public JournalConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static void ThrowUnlessNext(IReadOnlyList<JournalRecord> records, long last)
    {
        for (int i = 0; i < records.Count; i++)
        {
            if (records[i].Number != last + 1 + i)
            {
                throw new JournalConflictException($"Record {records[i].Number} does not follow record {last + i}: another executor appended to the journal of this run.");
            }
        }
    }
}
