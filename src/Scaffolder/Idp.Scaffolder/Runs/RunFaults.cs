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

    public static readonly DiagnosticDescriptor WorkspaceInUse = new(
        "IDP2320", "Workspace is in use", DiagnosticSeverity.Error, "Another run works in the workspace '{0}'.",
        "Wait until it is over, or give this run a workspace of its own.");

    public static readonly DiagnosticDescriptor WorkspaceMissing = new(
        "IDP2321", "Workspace of the run is missing", DiagnosticSeverity.Error, "The run worked in '{0}', and there is no folder '{1}' with the files of its earlier steps.",
        "Resume with the folder that the run began in; if its files are lost, begin the run again with a new journal.");

    public static readonly DiagnosticDescriptor WorkspaceDiffers = new(
        "IDP2322", "Workspace is another", DiagnosticSeverity.Error, "The run worked in '{0}', not in '{1}', and the files of its earlier steps are there.",
        "Resume with the folder that the run began in. If it was moved, say so: ResumeRequest.IsWorkspaceMoved, or --moved.");

    public static readonly DiagnosticDescriptor TemplateDiffers = new(
        "IDP2323", "Journal is another template's", DiagnosticSeverity.Error, "The journal holds a run of {0}, not of {1}.",
        "Resume with the template that the run began with, or begin a run of this one with another journal.");

    public static readonly DiagnosticDescriptor JournalInWorkspace = new(
        "IDP2324", "Journal lies in the workspace", DiagnosticSeverity.Error, "The journal '{0}' lies in the workspace '{1}', whose files steps change.",
        "Put the journal beside the workspace.");

    public static readonly DiagnosticDescriptor NothingDecided = new(
        "IDP2325", "Decision is on no call of the run", DiagnosticSeverity.Error, "The run has begun no call {0}#{1}, so nothing of it is to be decided. Waiting for a decision: {2}.",
        "Name a step that waits.");
}
