using System.Collections.Frozen;
using Idp.Scaffolder.Templates.Language.Filters;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Backstage;

/// <summary>The filters that Backstage adds.</summary>
internal static class BackstageFilters
{
    /// <summary>The filters, knowing these hosts.</summary>
    public static FrozenDictionary<string, FilterFunction> For(IReadOnlyDictionary<string, RepositoryHostKind> hosts) => new Dictionary<string, FilterFunction>
    {
        ["parseEntityRef"] = static (context, input, arguments) => EntityRefFilter.Parse(context, input, Given.At(arguments, 0)),
        ["parseRepoUrl"] = (context, input, _) => RepoUrlFilter.Parse(Js.ToText(context, input), hosts),
        ["pick"] = static (context, input, arguments) => PickFilter.Pick(context, input, Given.At(arguments, 0), Given.At(arguments, 1)),
        ["projectSlug"] = (context, input, _) => SlugOf(RepoUrlFilter.Parse(Js.ToText(context, input), hosts)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static string SlugOf(JsObject repository) => $"{PartOf(repository, "owner")}/{PartOf(repository, "repo")}";

    private static string PartOf(JsObject repository, string name) => repository.Get(name) as string ?? "undefined";
}
