namespace Idp.Scaffolder.Drift;

/// <summary>A file that an update could not settle.</summary>
/// <param name="Hash">The hash of what the update left, as in <see cref="GeneratedManifest.Files"/>: a file that is no longer this, and bears no marks, is settled.</param>
/// <param name="Note">Why a person must look at it.</param>
public sealed record PendingFile(string Hash, string Note);
