using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Runs.Events;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Tests.Runs;

/// <summary>Runs templates with actions of the test: <c>test:echo</c> gives its input as outputs, <c>test:fail</c> fails.</summary>
internal sealed class RunBench : IDisposable
{
    private readonly List<TemplateAction> _actions = [];

    public RunBench()
    {
        Add(new FakeAction("test:echo", (input, context) =>
        {
            Calls.Add($"{context.Step.Id}:{input.ToJsonString()}");
            foreach (var (name, value) in input)
            {
                context.Output(name, value?.DeepClone());
            }
        }));
        Add(new FakeAction("test:fail", (input, _) => throw new InvalidOperationException((string?)input["message"] ?? "it broke")));
    }

    public List<string> Calls { get; } = [];

    public Workspace Workspace { get; } = new(Path.Join(Path.GetTempPath(), $"run-{Guid.NewGuid():N}"));

    public ScaffolderOptions Options { get; set; } = new();

    public IRunJournal? Journal { get; set; }

    public Dictionary<string, string> Secrets { get; } = [];

    public Dictionary<string, string> EnvironmentSecrets { get; } = [];

    public JsonObject Values { get; set; } = [];

    public RunUser? User { get; set; }

    public TemplateInfo? TemplateInfo { get; set; }

    public bool IsDryRun { get; set; }

    public CancellationToken Interruption { get; set; }

    /// <summary>Adds an action in the place of one with its id.</summary>
    public void Add(TemplateAction action)
    {
        _actions.RemoveAll(old => old.Descriptor.Id == action.Descriptor.Id);
        _actions.Add(action);
    }

    public void Add(string id, Action<JsonObject, ActionContext> run) => Add(new FakeAction(id, run));

    public static Template Template(string steps, string output = "{}")
    {
        string yaml = $"""
            apiVersion: scaffolder.backstage.io/v1beta3
            kind: Template
            metadata:
              name: bench
            spec:
              type: service
              output: {output}
              steps:
            {string.Join('\n', steps.Split('\n').Select(line => "    " + line))}
            """;
        var read = new TemplateReader().Read(SourceText.FromString("template.yaml", yaml));
        return read.Template ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }

    public TemplateRun Start(string steps, string output = "{}") => Runner().Start(
        new RunRequest
        {
            Template = Template(steps, output),
            Workspace = Workspace,
            Values = Values,
            Secrets = Secrets,
            EnvironmentSecrets = EnvironmentSecrets,
            EnvironmentParameters = new JsonObject { ["region"] = "eu" },
            User = User,
            TemplateInfo = TemplateInfo,
            TaskId = "task-1",
            IsDryRun = IsDryRun,
            Journal = Journal,
        },
        Interruption);

    public TemplateRun Resume(params ImmutableArray<CallDecision> decisions) => Runner().Resume(
        new ResumeRequest
        {
            Journal = Journal!,
            Workspace = Workspace,
            Secrets = Secrets,
            EnvironmentSecrets = EnvironmentSecrets,
            Decisions = decisions,
        },
        Interruption);

    public async Task<Ran> RunAsync(string steps, string output = "{}") => await EndAsync(Start(steps, output));

    public async Task<Ran> ResumeAsync(params ImmutableArray<CallDecision> decisions) => await EndAsync(Resume(decisions));

    public static async Task<Ran> EndAsync(TemplateRun run)
    {
        var result = await run.Completion;
        var events = new List<RunEvent>();
        await foreach (var one in run.ReadEventsAsync(0, TestContext.Current.CancellationToken))
        {
            events.Add(one);
        }

        Assert.Equal(Enumerable.Range(1, events.Count).Select(number => (long)number), events.Select(one => one.Number));
        return new Ran(result, events);
    }

    public void Dispose()
    {
        foreach (string name in Beside())
        {
            Directory.Delete(Path.Join(Path.GetTempPath(), name), recursive: true);
        }
    }

    /// <summary>The names of the folders that have the workspace's in theirs.</summary>
    public IEnumerable<string> Beside()
        => [.. Directory.EnumerateDirectories(Path.GetTempPath(), $"*{Path.GetFileName(Workspace.Path)}*").Select(folder => Path.GetFileName(folder))];

    public ScaffolderRunner Runner() => new(new ActionRegistry(_actions), new TemplateEngine(), Options);

    /// <summary>What became of a run.</summary>
    internal sealed record Ran(RunResult Result, IReadOnlyList<RunEvent> Events)
    {
        public IEnumerable<string> Messages => Events.Select(one => one.Body.Message);

        public string Text => string.Join('\n', Messages);
    }
}
