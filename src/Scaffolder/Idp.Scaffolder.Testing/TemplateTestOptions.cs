using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.BuiltIn.Catalogs;
using Idp.Scaffolder.Reading;
using Idp.Scaffolder.Runs;

namespace Idp.Scaffolder.Testing;

/// <summary>How templates are run by tests. Immutable.</summary>
public sealed record TemplateTestOptions
{
    /// <summary>The descriptor's file name. Default: <c>template.yaml</c>.</summary>
    public string TemplateFile { get; init; } = "template.yaml";

    /// <summary>The folder of the cases, below the template's. Default: <c>tests</c>.</summary>
    public string TestsFolder { get; init; } = "tests";

    /// <summary>
    /// Whether actions are told that nothing outside of the workspace may change; those that do not support it are skipped. Default: yes. If
    /// not, the template runs in a folder that is gone afterwards, and every action that reaches out has to be a <see cref="FakeAction"/>.
    /// </summary>
    public bool IsDryRun { get; init; } = true;

    /// <summary>Whether a case keeps what the run made as its golden files. Default: when the environment says <c>IDP_APPROVE=1</c>.</summary>
    public bool IsApproving { get; init; } = Environment.GetEnvironmentVariable("IDP_APPROVE") == "1";

    /// <summary>Actions besides the built-in ones and the community's; of equal ids these count. An action that is nowhere is a fake without output.</summary>
    public ImmutableArray<TemplateAction> Actions { get; init; } = [];

    /// <summary>The built-in actions; their language is that of the steps too.</summary>
    public BuiltInActionOptions BuiltIn { get; init; } = new();

    /// <summary>The catalog. Default: an empty <see cref="FakeCatalog"/> for each run.</summary>
    public IScaffolderCatalog? Catalog { get; init; }

    /// <summary>Reads <c>url</c>s. Default: those below the template's folder only.</summary>
    public SourceLocator Sources { get; init; } = SourceLocator.Local;

    /// <summary>Where the template is said to come from; needs a reader in <see cref="Sources"/>. Default: its folder.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The operator's values: <c>environment.parameters</c>.</summary>
    public JsonObject EnvironmentParameters { get; init; } = [];

    /// <summary>How steps are run.</summary>
    public ScaffolderOptions Scaffolder { get; init; } = new();
}
