using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Journals;

/// <summary>The records of a journal.</summary>
/// <param name="Records">All that are whole, numbered from 1; when there is an error, those before it.</param>
/// <param name="Diagnostics">What is wrong with the journal; a warning when an incomplete record was removed.</param>
public sealed record JournalReadResult(ImmutableArray<JournalRecord> Records, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the run can go on from these records.</summary>
    public bool Success => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
