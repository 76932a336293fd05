using Idp.Content;
using Idp.Diagnostics;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Journals.Files;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>Whether a journal is safe from the steps of its run.</summary>
internal static class JournalPlace
{
    /// <summary>What is wrong with its place; null for nothing.</summary>
    public static Diagnostic? Fault(IRunJournal? journal, Workspace workspace)
        => journal is FileRunJournal file && Directory.Exists(workspace.Path)
            && RealPath.Resolve(file.FullPath) is (ContentStatus.Found, var real) && RealPath.IsInside(real, workspace.RealRoot())
            ? new Diagnostic(RunFaults.JournalInWorkspace, null, file.FullPath, workspace.Path)
            : null;
}
