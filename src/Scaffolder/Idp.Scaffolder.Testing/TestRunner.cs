using System.Collections.Immutable;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Trees;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Testing;

/// <summary>Reads the template of a folder and runs it.</summary>
internal sealed class TestRunner(string folder, TemplateTestOptions options)
{
    private static readonly ParameterResult Unasked = new([]);

    public async Task<TemplateTestRun> RunAsync(TemplateTestInput input, CancellationToken cancellationToken)
    {
        var read = await new TemplateReader().ReadAsync(new FileContentReader(folder), options.TemplateFile, cancellationToken).ConfigureAwait(false);
        if (read.Template is not { } template)
        {
            return new TemplateTestRun(Refused, FileTree.Empty, [], Unasked, read.Diagnostics, []);
        }

        var stubs = new StubbedActions();
        var actions = Actions(template, input.StubbedActions, stubs);
        var made = options.IsDryRun
            ? await DryRunAsync(template, input, actions, cancellationToken).ConfigureAwait(false)
            : await RealRunAsync(template, input, actions, cancellationToken).ConfigureAwait(false);
        return new TemplateTestRun(
            made.Run, made.Files, made.Log, made.Parameters, [.. read.Diagnostics, .. made.Run.Diagnostics], stubs.Called(template, made.Run));
    }

    private static RunResult Refused => new() { Status = RunStatus.Refused };

    private ActionRegistry Actions(Template template, ImmutableArray<string> stubbed, StubbedActions stubs)
    {
        var known = new ActionRegistry(
            [.. BuiltInActions.Create(options.BuiltIn, options.Sources, options.Catalog ?? new FakeCatalog()), .. CommunityActions.Create()]).With([.. options.Actions]);
        var given = options.Actions.Select(action => action.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        var missing = template.Steps.Select(step => step.Action).Distinct(StringComparer.Ordinal)
            .Where(id => !given.Contains(id) && (stubbed.Contains(id) || !known.TryGet(id, out _)));
        return known.With([.. missing.Select(stubs.Make)]);
    }

    private Task<DryRunResult> DryRunAsync(Template template, TemplateTestInput input, ActionRegistry actions, CancellationToken cancellationToken)
        => new DryRunner(actions, Engine, options.Scaffolder).RunAsync(
            new DryRunRequest
            {
                Template = template,
                Values = input.Values,
                Secrets = input.Secrets,
                EnvironmentParameters = options.EnvironmentParameters,
                User = input.User,
                Folder = folder,
                BaseUrl = options.BaseUrl,
            },
            cancellationToken);

    private Task<DryRunResult> RealRunAsync(Template template, TemplateTestInput input, ActionRegistry actions, CancellationToken cancellationToken)
        => ScratchRun.RunAsync(
            new ScaffolderRunner(actions, Engine, options.Scaffolder),
            template,
            input.Values,
            input.Secrets,
            scratch => RequestOf(template, input, new Workspace(Path.Join(scratch, "workspace"))),
            cancellationToken);

    private RunRequest RequestOf(Template template, TemplateTestInput input, Workspace workspace) => new()
    {
        Template = template,
        Workspace = workspace,
        Values = input.Values,
        Secrets = input.Secrets,
        EnvironmentParameters = options.EnvironmentParameters,
        User = input.User,
        TemplateInfo = new TemplateInfo(
            template.Ref, options.BaseUrl ?? new Uri(Path.Join(folder, options.TemplateFile)), template.Entity["metadata"]!.AsObject()),
    };

    private TemplateEngine Engine => new(options.BuiltIn.Language);
}
