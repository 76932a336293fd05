using System.Text;
using System.Text.Json.Nodes;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Drift;

/// <summary>Renders a template anew with the answers that a manifest remembers, and merges the result into a working copy. Thread-safe.</summary>
/// <param name="runner">Renders; no action changes anything outside.</param>
public sealed class TemplateUpdater(DryRunner runner)
{
    /// <summary>Works out an update; nothing is written.</summary>
    /// <param name="request">What is updated, and to what.</param>
    /// <param name="workingCopy">The files as they are.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<UpdateResult> PlanAsync(UpdateRequest request, FileTree workingCopy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workingCopy);
        var values = Together(request.Manifest.Values, request.Values);
        var made = await RenderAsync(request.Template, request.Folder, values, request, cancellationToken).ConfigureAwait(false);
        var origin = request is { OriginTemplate: { } before, OriginFolder: { } folder }
            ? await RenderAsync(before, folder, request.Manifest.Values, request, cancellationToken).ConfigureAwait(false)
            : null;
        if (!made.IsSuccess || origin is { IsSuccess: false })
        {
            return new UpdateResult(null, made, origin);
        }

        var plan = new UpdatePlanner(request.Manifest, origin?.Files).Plan(workingCopy, WithManifest(made.Files, values, request), request.ManifestPath);
        return new UpdateResult(plan, made, origin);
    }

    private Task<DryRunResult> RenderAsync(Template template, string folder, JsonObject values, UpdateRequest request, CancellationToken cancellationToken)
        => runner.RunAsync(new DryRunRequest { Template = template, TemplateRef = template.Ref, Folder = folder, Values = values, Secrets = request.Secrets }, cancellationToken);

    private static JsonObject Together(JsonObject remembered, JsonObject given)
    {
        var values = remembered.DeepClone().AsObject();
        foreach (var (name, value) in given)
        {
            values[name] = value?.DeepClone();
        }

        return values;
    }

    // A template that writes no manifest of its own gets one.
    private static FileTree WithManifest(FileTree made, JsonObject values, UpdateRequest request)
    {
        if (made.Find(request.ManifestPath) is not null)
        {
            return made;
        }

        var manifest = GeneratedManifest.Of(request.Template.Ref.ToString(), TemplateVersion.OfFolder(request.Folder), values, made, request.ManifestPath);
        return FileTree.Of(made.Files.Append(new TreeFile(request.ManifestPath, Encoding.UTF8.GetBytes(manifest.ToString()))));
    }
}
