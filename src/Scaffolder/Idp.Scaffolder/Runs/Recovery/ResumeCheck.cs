using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates;

namespace Idp.Scaffolder.Runs.Recovery;

/// <summary>Whether what a resumption is given belongs to the run of its journal.</summary>
internal static class ResumeCheck
{
    public static Diagnostic? Template(JsonObject begin, ResumeRequest request)
    {
        if (request.Template is not { } expected || begin["template"]?["metadata"] is not JsonObject metadata || !RunJson.IsString(metadata["name"]))
        {
            return null;
        }

        string space = RunJson.IsString(metadata["namespace"]) && metadata["namespace"]!.GetValue<string>() is { Length: > 0 } written ? written : EntityRef.DefaultNamespace;
        var found = new EntityRef("Template", space, metadata["name"]!.GetValue<string>());
        return found == expected ? null : new Diagnostic(RunFaults.TemplateDiffers, null, found.ToString(), expected.ToString());
    }

    public static Diagnostic? Workspace(JsonObject begin, ResumeRequest request)
    {
        string recorded = begin["workspace"]!["path"]!.GetValue<string>(), given = request.Workspace.Path;
        return recorded != given && !request.IsWorkspaceMoved ? new Diagnostic(RunFaults.WorkspaceDiffers, null, recorded, given)
            : !Directory.Exists(given) ? new Diagnostic(RunFaults.WorkspaceMissing, null, recorded, given)
            : null;
    }

    // A decision that was taken already may be given again: the same command goes on with a run as often as it takes.
    public static ImmutableArray<Diagnostic> Decisions(RunHistory history, Template template, ResumeRequest request)
    {
        string waiting = string.Join(", ", template.Steps.SelectMany(step => Open(history, step))) is { Length: > 0 } names ? names : "none";
        return
        [
            .. request.Decisions
                .Where(decision => !template.Steps.Any(step => step.Id == decision.StepId && HasBegun(history.Find(step.Index), decision.Iteration)))
                .Select(decision => new Diagnostic(RunFaults.NothingDecided, null, decision.StepId, decision.Iteration, waiting)),
        ];
    }

    private static bool HasBegun(StepHistory? step, int iteration) => step is not null && (step.Status is not null || step.Calls.ContainsKey(iteration));

    private static IEnumerable<string> Open(RunHistory history, TemplateStep step)
        => history.Find(step.Index) is { Status: null } past
            ? past.Calls.Where(call => call.Value.IsOpen).OrderBy(call => call.Key).Select(call => string.Create(CultureInfo.InvariantCulture, $"{step.Id}#{call.Key}"))
            : [];
}
