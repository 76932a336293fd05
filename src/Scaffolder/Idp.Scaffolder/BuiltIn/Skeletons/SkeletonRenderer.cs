using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Renders folders and single texts for the actions. Thread-safe; one for all of them, so that parsed texts are kept.</summary>
internal sealed class SkeletonRenderer(BuiltInActionOptions options)
{
    private readonly TemplateEngine _engine = new(options.Language);

    public BuiltInActionOptions Options { get; } = options.Checked();

    /// <summary>Renders a folder into the workspace.</summary>
    /// <param name="skeleton">The folder's full path.</param>
    /// <param name="settings">What to do with it.</param>
    /// <param name="refusesLinks">Whether a link that leads out of it fails the step.</param>
    /// <param name="context">The call.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public void Render(string skeleton, SkeletonSettings settings, bool refusesLinks, ActionContext context, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(skeleton))
        {
            throw ActionException.Input("The `cwd` option must be a path to a directory: the template is a file");
        }

        var logger = context.Logger;
        logger.Info("Listing files and directories in template");
        var entries = FolderListing.ForSource(context.Workspace).Tree(skeleton, cancellationToken);
        logger.Info(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"Processing {entries.Count} template files/directories with input values"));
        var text = new SkeletonText(EngineFor(skeleton, context.Workspace.Options), settings.Syntax, settings.Values);
        var plan = new SkeletonPlan(settings, text, context.Workspace).Make(entries, logger, cancellationToken);
        new SkeletonWriter(skeleton, text, context, Options.MaxParallelism).Write(plan, refusesLinks, cancellationToken);
        logger.Info($"Template result written to {settings.Target.Under(context.Workspace.Path)}");
    }

    /// <summary>Renders one text.</summary>
    public string Render(string content, string path, TextInput input, CancellationToken cancellationToken)
        => new SkeletonText(_engine, input.Syntax(), input.Values).Render(content, path, cancellationToken);

    private TemplateEngine EngineFor(string skeleton, WorkspaceOptions bounds)
        => Options.AllowIncludes ? new TemplateEngine(Options.Language with { Loader = new SkeletonLoader(skeleton, bounds) }) : _engine;
}
