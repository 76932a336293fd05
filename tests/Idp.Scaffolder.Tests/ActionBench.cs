using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.BuiltIn.Catalogs;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.Reading;
using Idp.Scaffolder.Workspaces;
using Idp.Testing;

namespace Idp.Scaffolder.Tests;

/// <summary>A template's folder, a workspace, and the actions to run between them.</summary>
internal sealed class ActionBench : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public ActionBench(
        BuiltInActionOptions? options = null, IScaffolderCatalog? catalog = null, CommunityActionOptions? community = null, HttpMessageInvoker? http = null,
        WorkspaceOptions? bounds = null, SourceLocator? sources = null)
    {
        Workspace = new Workspace(_folder["workspace"], bounds);
        Directory.CreateDirectory(Workspace.Path);
        Directory.CreateDirectory(Template);
        Registry = new ActionRegistry(BuiltInActions.Create(options, sources, catalog).Concat(CommunityActions.Create(community, http)));
    }

    public Workspace Workspace { get; }

    public string Root => _folder.Path;

    public string Template => _folder["template"];

    public ActionRegistry Registry { get; }

    public RecordingLogger Logger { get; } = new();

    public Dictionary<string, string> Secrets { get; } = [];

    public bool IsDryRun { get; set; }

    public ActionBench Write(string path, string content)
    {
        _folder.Write(path, content);
        return this;
    }

    public string Read(string path) => _folder.Read(Path.Combine("workspace", path));

    public string[] Files() => [.. _folder.Files().Where(file => file.StartsWith("workspace/", StringComparison.Ordinal)).Select(file => file[10..])];

    public ActionContext NewContext() => new()
    {
        Workspace = Workspace,
        Logger = Logger,
        Secrets = Secrets,
        IsDryRun = IsDryRun,
        Step = new ActionStep("s", "s"),
        TemplateInfo = new TemplateInfo(EntityRef.Parse("template:default/recorded"), new Uri(Path.Combine(Template, "template.yaml"))),
    };

    public Task<JsonObject> RunAsync(string action, string input) => RunAsync(action, JsonNode.Parse(input)!.AsObject());

    public async Task<JsonObject> RunAsync(string action, JsonObject input)
    {
        var context = NewContext();
        await Registry.Get(action).ExecuteAsync((JsonObject)input.DeepClone(), context, TestContext.Current.CancellationToken);
        return context.Outputs;
    }

    public async Task<string> FailAsync(string action, string input)
    {
        var failure = await Assert.ThrowsAsync<ActionException>(() => RunAsync(action, input));
        return $"{failure.Name}: {failure.Message}";
    }

    public void Dispose() => _folder.Dispose();
}
