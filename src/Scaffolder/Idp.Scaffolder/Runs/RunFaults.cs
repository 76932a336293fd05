using Idp.Diagnostics;

namespace Idp.Scaffolder.Runs;

/// <summary>Why a run is not begun, or not resumed.</summary>
internal static class RunFaults
{
    public static readonly DiagnosticDescriptor JournalInUse = new(
        "IDP2310", "Journal already holds a run", DiagnosticSeverity.Error, "The journal already holds a run.",
        "Resume that run, or begin the new one with another journal.");

    public static readonly DiagnosticDescriptor NothingToResume = new(
        "IDP2311", "Journal holds no run", DiagnosticSeverity.Error, "The journal is empty: there is no run to resume.",
        "Begin the run.");

    public static readonly DiagnosticDescriptor SecretMissing = new(
        "IDP2312", "Secret is needed to resume", DiagnosticSeverity.Error, "The run began with the secret '{0}', which journals do not keep.",
        "Give the secret again.");

    public static readonly DiagnosticDescriptor SecretChanged = new(
        "IDP2313", "Recorded value cannot be put together", DiagnosticSeverity.Error, "A recorded value holds a secret that cannot be put back: {0}.",
        "Resume with the secrets that the run began with.");
}
