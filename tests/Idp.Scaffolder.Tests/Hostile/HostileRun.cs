using System.Collections.Immutable;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Reading;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Trees;
using Idp.Scaffolder.Workspaces;
using Idp.Testing;

namespace Idp.Scaffolder.Tests.Hostile;

/// <summary>
/// A hostile template in a folder of its own, between files that it must not reach, run with a journal and with every option at its default.
/// </summary>
internal sealed class HostileRun : IDisposable
{
    private const string Sentinel = "the text outside";
    private static readonly string[] Outside = ["outside-folder/a.txt", "outside.json", "outside.txt"];

    private readonly ScratchFolder _folder = new();
    private readonly InMemoryRunJournal _journal = new();
    private readonly List<TemplateAction> _actions = [];

    public HostileRun()
    {
        foreach (string file in Outside)
        {
            _folder.Write(file, Sentinel);
        }

        Directory.CreateDirectory(Template);
    }

    public Dictionary<string, string> Secrets { get; } = [];

    public SourceLocator Sources { get; init; } = SourceLocator.Local;

    public BuiltInActionOptions Options { get; init; } = new();

    public string Template => _folder["template"];

    public string OutsidePath => _folder["outside.txt"];

    public Workspace Workspace => field ??= new Workspace(_folder["workspace"]);

    /// <summary>The folder of the fixtures, one for each template.</summary>
    public static string Fixtures => RepositoryRoot.PathTo("tests", "Idp.Scaffolder.Tests", "Fixtures", "Hostile");

    public HostileRun Add(TemplateAction action)
    {
        _actions.Add(action);
        return this;
    }

    public HostileRun Write(string path, string content)
    {
        _folder.Write(Path.Join("template", path), content);
        return this;
    }

    /// <summary>Takes the template of a fixture.</summary>
    public HostileRun Take(string fixture)
    {
        FileTree.Read(new Workspace(Path.Join(Fixtures, fixture))).WriteTo(new Workspace(Template));
        return this;
    }

    /// <summary>Writes a template of steps.</summary>
    public HostileRun Steps(string steps, string output = "{}") => Write(
        "template.yaml",
        $"""
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata:
          name: hostile
        spec:
          type: service
          output: {output}
          steps:
        {string.Join('\n', steps.Split('\n').Select(line => "    " + line))}
        """);

    /// <summary>Runs it, and fails when a file outside was read or changed.</summary>
    public async Task<Ran> RunAsync()
    {
        var read = await new TemplateReader().ReadAsync(new FileContentReader(Template), "template.yaml", TestContext.Current.CancellationToken);
        var template = read.Template ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
        var registry = new ActionRegistry(BuiltInActions.Create(Options, Sources).Concat(CommunityActions.Create()).Concat(_actions));
        var request = new RunRequest
        {
            Template = template,
            Workspace = Workspace,
            Secrets = Secrets,
            TaskId = "task-1",
            TemplateInfo = new TemplateInfo(template.Ref, new Uri(Path.Join(Template, "template.yaml"))),
            Journal = _journal,
        };
        var run = new ScaffolderRunner(registry, new TemplateEngine()).Start(request, TestContext.Current.CancellationToken);
        var events = await run.ReadEventsAsync(0, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var records = (await _journal.ReadAsync(TestContext.Current.CancellationToken)).Records.Select(record => record.Json);
        var ran = new Ran(await run.Completion, [.. events], [.. records]);
        AssertOutsideIsUntouched();
        Assert.DoesNotContain(Sentinel, ran.Shown, StringComparison.Ordinal);
        return ran;
    }

    /// <summary>Fails when anything is there that was not, or no longer as it was.</summary>
    public void AssertOutsideIsUntouched()
    {
        Assert.All(Outside, file => Assert.Equal(Sentinel, _folder.Read(file)));
        Assert.Equal(
            [.. Outside],
            _folder.Files().Where(file => !file.StartsWith("workspace/", StringComparison.Ordinal) && !file.StartsWith("template/", StringComparison.Ordinal)));
        Assert.All(
            FileTree.Read(Workspace).Files.Select(file => file.Content),
            content => Assert.DoesNotContain(Sentinel, System.Text.Encoding.UTF8.GetString(content.Span), StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What became of it.</summary>
    internal sealed record Ran(RunResult Result, ImmutableArray<RunEvent> Events, ImmutableArray<string> Records)
    {
        public string Log => string.Join('\n', Events.Select(one => one.Body.Message));

        /// <summary>Everything that anybody gets to see, and the journal.</summary>
        public string Shown => string.Join(
            '\n',
            [
                .. Events.Select(one => $"{one.Body}{one.Body.Output?.ToJsonString()}"),
                .. Result.Steps.Select(step => $"{step}{step.Output?.ToJsonString()}"),
                .. Result.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic}"),
                $"{Result}{Result.Output?.ToJsonString()}",
                .. Records,
            ]);

        public RunError ErrorOf(string step)
            => Result.Steps.Single(one => one.Id == step).Error ?? throw new InvalidOperationException($"Step {step} did not fail:\n{Log}");
    }
}
