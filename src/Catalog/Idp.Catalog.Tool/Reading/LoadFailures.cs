using System.Globalization;
using Idp.Catalog.Loading;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Reading;

/// <summary>What is missing from a catalog that was loaded, and why.</summary>
internal static class LoadFailures
{
    /// <summary>Says each thing that was not read in a line of its own, and how much is wrong with what was.</summary>
    /// <returns>Whether something that was asked for could not be read.</returns>
    public static bool Say(CatalogLoadResult loaded, ToolConsole console)
    {
        bool nothing = !loaded.IsRestored && loaded.Snapshot.Count == 0 && loaded.Diagnostics.All(IsOfFile);
        bool failed = nothing && (loaded.FileCount == 0 || !loaded.Diagnostics.IsEmpty);
        int faults = loaded.DroppedDiagnostics;
        foreach (var diagnostic in loaded.Diagnostics)
        {
            failed |= ReadingFailures.IsFailure(diagnostic);
            if (ReadingFailures.IsFailure(diagnostic) || IsOfSnapshot(diagnostic) || (nothing && IsOfFile(diagnostic)))
            {
                string file = IsOfSnapshot(diagnostic) ? $"{diagnostic.Location?.Path}: " : "";
                console.Say($"idp-catalog: {file}{diagnostic.Message}{(diagnostic.Remedy is { } remedy ? $" {remedy}" : "")}");
            }
            else if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                faults++;
            }
        }

        if (faults > 0)
        {
            console.Say(string.Create(CultureInfo.InvariantCulture, $"idp-catalog: what is not valid is left out: {faults} error{(faults == 1 ? "" : "s")}; see idp-catalog validate"));
        }

        return failed;
    }

    private static bool IsOfFile(Diagnostic diagnostic) => diagnostic.Location is not { Source: not null };

    private static bool IsOfSnapshot(Diagnostic diagnostic) => diagnostic.Id is "IDP1180" or "IDP1181" or "IDP1182" or "IDP1183" or "IDP1184" or "IDP1185";
}
