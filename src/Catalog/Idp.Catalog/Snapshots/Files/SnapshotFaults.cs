using Idp.Diagnostics;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>Why a snapshot file is not used. Each is a warning: the catalog is read from its descriptors instead. The identifiers are stable.</summary>
public static class SnapshotFaults
{
    private const string Remedy = "The catalog is read from its descriptors; write the file anew.";

    /// <summary>The file is no snapshot file.</summary>
    public static readonly DiagnosticDescriptor NotASnapshot = Warning("IDP1180", "No snapshot file", "This is no snapshot of a catalog.");

    /// <summary>The file was written by a newer version of this library, or by one too old.</summary>
    public static readonly DiagnosticDescriptor OtherFormat = Warning("IDP1181", "Other snapshot format", "The snapshot has format {0}; this version reads format {1}.");

    /// <summary>The file was made with other kinds.</summary>
    public static readonly DiagnosticDescriptor OtherKinds = Warning("IDP1182", "Snapshot of other kinds", "The snapshot was made with another set of kinds, so its relations and verdicts may differ.");

    /// <summary>The file is cut short or was changed.</summary>
    public static readonly DiagnosticDescriptor Corrupt = Warning("IDP1183", "Corrupt snapshot", "The snapshot is damaged: {0}.");

    /// <summary>The file cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = Warning("IDP1184", "Unreadable snapshot", "The snapshot cannot be read: {0}.");

    /// <summary>The file cannot be written.</summary>
    public static readonly DiagnosticDescriptor NotWritten = new(
        "IDP1185", "Snapshot not written", DiagnosticSeverity.Warning, "The snapshot cannot be written: {0}.", "Give a file in a folder that exists and may be written to.");

    private static DiagnosticDescriptor Warning(string id, string title, string message)
        => new(id, title, DiagnosticSeverity.Warning, message, Remedy);
}
