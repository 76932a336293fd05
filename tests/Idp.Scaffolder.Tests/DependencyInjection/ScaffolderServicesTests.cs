using System.Text;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn.Catalogs;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.Drift;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Reading;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Workspaces;
using Idp.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Idp.Scaffolder.Tests.DependencyInjection;

public sealed class ScaffolderServicesTests : IDisposable
{
    private const string Yaml = """
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata: { name: composed }
        spec:
          type: service
          steps:
            - { id: fetch, action: 'fetch:template', input: { url: ./skeleton, values: { name: '${{ parameters.name | shout }}' } } }
            - { id: shared, action: 'fetch:plain', input: { url: 'https://git.example.com/shared', targetPath: shared } }
            - { id: merge, action: 'roadiehq:utils:json:merge', input: { path: a.json, content: { at: '${{ company.name }}' } } }
            - { id: register, action: 'catalog:register', input: { catalogInfoUrl: 'https://git.example.com/catalog-info.yaml' } }
          output:
            entity: ${{ steps.register.output.entityRef }}
        """;

    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task A_template_runs_with_what_was_registered_filters_in_files_included()
    {
        _folder.Write("template/skeleton/a.json", """{"name": "${{ values.name | shout }}", "by": "${{ company.name }}"}""").Write("host/b.txt", "b");
        var catalog = new InMemoryCatalog();
        catalog.SetLocation(
            "https://git.example.com/catalog-info.yaml",
            JsonNode.Parse("""{"apiVersion": "v1", "kind": "Component", "metadata": {"name": "orders"}}""")!.AsObject());
        var services = new ServiceCollection()
            .AddSingleton<IScaffolderCatalog>(catalog)
            .AddSingleton<ISourceReader>(new Host(_folder["host"]));
        services.AddIdpScaffolder().AddBuiltInActions().AddCommunityActions();
        services.AddIdpTemplateLanguage()
            .AddFilter("shout", (input, _) => JsonValue.Create($"{input}!"))
            .AddGlobal("company", new JsonObject { ["name"] = "Acme" });
        await using var provider = services.BuildServiceProvider();

        var request = new RunRequest
        {
            Template = Template(),
            Workspace = new Workspace(_folder["workspace"]),
            Values = new JsonObject { ["name"] = "orders" },
            TemplateInfo = new TemplateInfo(Template().Ref, new Uri(_folder["template/template.yaml"])),
        };
        var result = await provider.GetRequiredService<ScaffolderRunner>().Start(request, TestContext.Current.CancellationToken).Completion;

        Assert.Null(result.Error);
        Assert.Equal("component:default/orders", (string?)result.Output!["entity"]);
        Assert.Equal(
            """{"name":"orders!!","by":"Acme","at":"Acme"}""", JsonNode.Parse(_folder.Read("workspace/a.json"))!.ToJsonString());
        Assert.Equal("b", _folder.Read("workspace/shared/b.txt"));
        Assert.Equal(["https://git.example.com/catalog-info.yaml"], catalog.Locations);
    }

    [Fact]
    public async Task Options_of_every_call_count_and_the_actions_come_once()
    {
        var http = new HttpMessageInvoker(new NoHandler());
        var requests = new BackstageRequestOptions { BaseUrl = new Uri("https://backstage.example.com/api/") };
        var services = new ServiceCollection();
        services.AddSingleton(new WorkspaceOptions { MaxFiles = 1 });
        services.AddIdpScaffolder()
            .AddBuiltInActions(options => options with { AllowIncludes = true })
            .AddBuiltInActions(options => options.AllowIncludes ? options with { HonorCopyWithoutRender = true } : throw new InvalidOperationException())
            .AddCommunityActions()
            .AddCommunityActions(options => options with { Requests = requests }, _ => http);
        await using var provider = services.BuildServiceProvider();
        _folder.Write("skeleton/a.txt", "{% include 'b.txt' %}").Write("skeleton/b.txt", "b");

        var registry = provider.GetRequiredService<ActionRegistry>();
        var result = await provider.GetRequiredService<DryRunner>().RunAsync(
            new DryRunRequest
            {
                Template = Template("- { id: a, action: 'fetch:template', input: { url: ./skeleton, values: {} } }"),
                Folder = _folder.Path,
            },
            TestContext.Current.CancellationToken);

        Assert.True(registry.TryGet("http:backstage:request", out _));
        Assert.Contains("MaxFiles", result.Run.Error!.Message, StringComparison.Ordinal);
        Assert.NotNull(provider.GetRequiredService<TemplateUpdater>());
    }

    public void Dispose() => _folder.Dispose();

    private static Template Template() => Read(Yaml);

    private static Template Template(string step) => Read(
        $"apiVersion: scaffolder.backstage.io/v1beta3\nkind: Template\nmetadata: {{ name: one }}\nspec:\n  type: service\n  steps:\n    {step}\n");

    private static Template Read(string yaml)
    {
        var read = new TemplateReader().Read(SourceText.FromString("template.yaml", yaml));
        return read.Template ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }

    private sealed class Host(string folder) : ISourceReader
    {
        public bool CanRead(Uri url) => url.Host == "git.example.com";

        public Uri Resolve(Uri baseUrl, string path) => new(baseUrl, path);

        public ValueTask<SourceTree> ReadTreeAsync(SourceRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(new SourceTree(folder));

        public ValueTask<SourceFile> ReadFileAsync(SourceRequest request, CancellationToken cancellationToken)
            => ValueTask.FromResult(new SourceFile(Encoding.UTF8.GetBytes(request.Url.AbsoluteUri)));
    }

    private sealed class NoHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
