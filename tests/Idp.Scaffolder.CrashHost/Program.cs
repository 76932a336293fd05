using System.Globalization;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.CrashHost;
using Idp.Scaffolder.Journals.Files;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Workspaces;

// Begins or resumes the run of a journal: WORKSPACE JOURNAL SERVER LAST-APPEND TORN-BYTES [STEP/ITERATION=OUTPUT | STEP/ITERATION!]...
// The secret comes from the environment. One line of JSON says how it ended.
var workspace = new Workspace(args[0]);
var secrets = new Dictionary<string, string> { ["TOKEN"] = Environment.GetEnvironmentVariable("CRASH_TOKEN")! };
using var server = new HttpClient { BaseAddress = new Uri(args[2]) };
using var file = FileRunJournal.Open(args[1]);
var journal = new DyingJournal(file, args[1], int.Parse(args[3], CultureInfo.InvariantCulture), int.Parse(args[4], CultureInfo.InvariantCulture));
var runner = new ScaffolderRunner(
    new ActionRegistry(
        new EffectAction("host:key", ActionRecovery.IdempotencyKey, server),
        new EffectAction("host:find", ActionRecovery.FindExisting, server),
        new EffectAction("host:blind", ActionRecovery.Ask, server),
        new EffectAction("host:checkpoints", ActionRecovery.Repeat, server),
        new FilesAction()),
    new TemplateEngine());

TemplateRun run;
if ((await journal.ReadAsync()).Records.IsEmpty)
{
    string path = Path.Join(AppContext.BaseDirectory, "crash-template.yaml");
    var template = new TemplateReader().Read(SourceText.FromString(path, await File.ReadAllTextAsync(path))).Template!;
    run = runner.Start(new RunRequest { Template = template, Workspace = workspace, Secrets = secrets, Journal = journal });
}
else
{
    run = runner.Resume(new ResumeRequest { Journal = journal, Workspace = workspace, Secrets = secrets, Decisions = [.. args.Skip(5).Select(Decision)] });
}

Console.WriteLine("begun");
var result = await run.Completion;
Console.WriteLine(new JsonObject
{
    ["status"] = result.Status.ToString(),
    ["error"] = result.Error?.ToString(),
    ["output"] = result.Output?.DeepClone(),
    ["uncertain"] = new JsonArray([.. result.Uncertain.Select(call => new JsonArray(call.StepId, call.Iteration))]),
    ["diagnostics"] = string.Join('\n', result.Diagnostics),
}.ToJsonString());

static CallDecision Decision(string text)
{
    string[] parts = text.Split('/', '=', '!');
    int iteration = int.Parse(parts[1], CultureInfo.InvariantCulture);
    return text.Contains('=', StringComparison.Ordinal)
        ? new CallDecision(parts[0], iteration, TookEffect: true, new JsonObject { ["result"] = parts[2] })
        : new CallDecision(parts[0], iteration, TookEffect: false);
}
