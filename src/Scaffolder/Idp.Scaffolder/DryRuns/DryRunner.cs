using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.DryRuns;

/// <summary>Runs templates without changing anything outside of a folder that is gone at the end. Thread-safe.</summary>
/// <remarks>Actions that do not support it are skipped, and their outputs made up of their schemas, as upstream does.</remarks>
public sealed class DryRunner
{
    private readonly ScaffolderRunner _runner;
    private readonly WorkspaceOptions _workspace;

    /// <summary>Makes a dry runner.</summary>
    public DryRunner(ActionRegistry actions, TemplateEngine engine, ScaffolderOptions? options = null, WorkspaceOptions? workspace = null)
    {
        _runner = new ScaffolderRunner(actions, engine, options);
        _workspace = workspace ?? new WorkspaceOptions();
    }

    /// <summary>Validates the values, and runs the template when they are right.</summary>
    /// <returns>What it came to; a failed run is a result too.</returns>
    /// <exception cref="ActionException">The files of the request cannot be laid out: a path leaves their folder.</exception>
    public Task<DryRunResult> RunAsync(DryRunRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ScratchRun.RunAsync(
            _runner,
            request.Template,
            request.Values,
            request.Secrets,
            folder => RequestOf(request, new Workspace(Path.Join(folder, "workspace"), _workspace), LayOut(request, folder)),
            cancellationToken);
    }

    private static RunRequest RequestOf(DryRunRequest request, Workspace workspace, string? folder) => new()
    {
        Template = request.Template,
        Workspace = workspace,
        Values = request.Values,
        Secrets = request.Secrets,
        EnvironmentParameters = request.EnvironmentParameters,
        User = request.User,
        IsDryRun = true,
        TemplateInfo = new TemplateInfo(
            request.TemplateRef,
            request.BaseUrl ?? (folder is null ? null : new Uri(Path.Join(folder, "template.yaml"))),
            request.Template.Entity["metadata"]!.AsObject()),
    };

    private string? LayOut(DryRunRequest request, string root)
    {
        if (request.Files is null)
        {
            return request.Folder is null ? null : Path.GetFullPath(request.Folder);
        }

        var contents = new Workspace(Path.Join(root, "template"), _workspace);
        contents.RealRoot();
        request.Files.WriteTo(contents);
        return contents.Path;
    }
}
