using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>What a <see cref="TemplateEngine"/> knows besides the language itself.</summary>
public sealed record TemplateEngineOptions
{
    /// <summary>The syntax of texts that come without one. Default: Backstage's.</summary>
    public TemplateSyntax Syntax { get; init; } = TemplateSyntax.Backstage;

    /// <summary>Further filters by name; one of these wins over a built-in one. Default: none.</summary>
    public IReadOnlyDictionary<string, TemplateFilter> Filters { get; init; } = ImmutableDictionary<string, TemplateFilter>.Empty;

    /// <summary>Further tests by name; one of these wins over a built-in one. Default: none.</summary>
    public IReadOnlyDictionary<string, TemplateTest> Tests { get; init; } = ImmutableDictionary<string, TemplateTest>.Empty;

    /// <summary>Functions by name, behind the scope's own. Default: none.</summary>
    public IReadOnlyDictionary<string, TemplateFunction> Functions { get; init; } = ImmutableDictionary<string, TemplateFunction>.Empty;

    /// <summary>Values by name, behind the scope's own. Default: none.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Globals { get; init; } = ImmutableDictionary<string, JsonNode?>.Empty;

    /// <summary>The hosts that <c>parseRepoUrl</c> and <c>projectSlug</c> know; others are refused. Default: github.com, gitlab.com, dev.azure.com, bitbucket.org.</summary>
    public IReadOnlyDictionary<string, RepositoryHostKind> RepositoryHosts { get; init; } = DefaultHosts;

    /// <summary>Where <c>include</c>, <c>import</c>, <c>from</c> and <c>extends</c> find their texts. Default: nowhere, they fail as upstream.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>What one render may spend.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>How many parsed texts are kept, each when it comes for the second time. Default: 1,024.</summary>
    public int MaxCachedTexts { get; init; } = 1024;

    /// <summary>The length of all texts that are kept parsed, in UTF-16 units; one of more than half of it is parsed each time. Default: 8,388,608.</summary>
    public long MaxCachedLength { get; init; } = 8 * 1024 * 1024;

    private static readonly ImmutableDictionary<string, RepositoryHostKind> DefaultHosts = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create("github.com", RepositoryHostKind.GitHub),
            KeyValuePair.Create("gitlab.com", RepositoryHostKind.GitLab),
            KeyValuePair.Create("dev.azure.com", RepositoryHostKind.Azure),
            KeyValuePair.Create("bitbucket.org", RepositoryHostKind.BitbucketCloud),
        ]);
}
