using Idp.Diagnostics;

namespace Idp.Scaffolder.Journals;

/// <summary>What can be wrong with a journal.</summary>
internal static class JournalFaults
{
    public static readonly DiagnosticDescriptor NoJournal = new(
        "IDP2300", "Not a run journal", DiagnosticSeverity.Error, "The file is not the journal of a run.",
        "Name the file that the run was begun with, or a new one.");

    public static readonly DiagnosticDescriptor Damaged = new(
        "IDP2301", "Run journal is damaged", DiagnosticSeverity.Error, "The journal is damaged at byte {0}, behind {1} whole records; later records are readable.",
        "Restore the file from a copy; without it nobody knows what the run has done.");

    public static readonly DiagnosticDescriptor Unfinished = new(
        "IDP2302", "Last record of a run journal is unfinished", DiagnosticSeverity.Warning, "The record at byte {0} was not written to its end and was removed.",
        "Nothing to do: the process died while it wrote, and the step that the record belongs to is looked at again.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "IDP2303", "Run journal is too large", DiagnosticSeverity.Error, "The journal is larger than {0} bytes.",
        "Raise FileRunJournalOptions.MaxFileBytes.");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "IDP2304", "Record of a run journal is not understood", DiagnosticSeverity.Error, "Record {0} of the journal is not understood: {1}.",
        "Resume the run with the version of the library that began it.");

    public static readonly DiagnosticDescriptor Joined = new(
        "IDP2326", "Run journals were joined", DiagnosticSeverity.Error, "At byte {0}, behind {1} records, another journal begins.",
        "Cut the file there: each of the two is the journal of a run of its own.");
}
