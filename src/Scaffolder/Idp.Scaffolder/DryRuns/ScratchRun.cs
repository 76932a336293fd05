using System.Text.Json.Nodes;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.DryRuns;

/// <summary>A run in a folder that is gone at the end, and that has its answers validated first.</summary>
internal static class ScratchRun
{
    /// <param name="runner">Runs it.</param>
    /// <param name="template">The template.</param>
    /// <param name="values">The answers.</param>
    /// <param name="secrets">The secrets.</param>
    /// <param name="request">Makes the request, of the folder; nothing stands in it yet.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static async Task<DryRunResult> RunAsync(
        ScaffolderRunner runner,
        Template template,
        JsonObject values,
        IReadOnlyDictionary<string, string> secrets,
        Func<string, RunRequest> request,
        CancellationToken cancellationToken)
    {
        var verdict = TemplateParameters.Validate(template, values);
        var parameters = verdict.IsValid ? TemplateParameters.ValidateSecrets(template, secrets) : verdict;
        if (!parameters.IsValid)
        {
            return new DryRunResult(new RunResult { Status = RunStatus.Refused }, FileTree.Empty, [], parameters, template);
        }

        string folder = Directory.CreateTempSubdirectory("idp-template-").FullName;
        try
        {
            var asked = request(folder);
            var run = runner.Start(asked, cancellationToken);
            var log = new List<RunEvent>();
            await foreach (var written in run.ReadEventsAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                log.Add(written);
            }

            return new DryRunResult(
                await run.Completion.ConfigureAwait(false), FileTree.Read(asked.Workspace, cancellationToken), [.. log], parameters, template);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
