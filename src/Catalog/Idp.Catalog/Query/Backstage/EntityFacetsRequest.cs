using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>A request to <c>/entity-facets</c>, checked as upstream checks it. Immutable.</summary>
public sealed record EntityFacetsRequest
{
    private EntityFacetsRequest(IEnumerable<string> facets, EntityValue filter)
    {
        Facets = [.. facets];
        Filter = filter;
    }

    /// <summary>The fields to count, as given; not empty.</summary>
    public ImmutableArray<string> Facets { get; }

    internal EntityValue Filter { get; }

    /// <summary>Reads the parameters of a GET request; unknown ones are left alone.</summary>
    public static BackstageResult<EntityFacetsRequest> FromParameters(IEnumerable<KeyValuePair<string, string>> parameters, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        limits ??= QueryLimits.Default;
        var values = new RequestParameters(parameters, limits);
        string[] given = values.All("facet");
        if (given.Length == 0)
        {
            values.Refuse("request/query must have required property 'facet'");
        }

        return Read(given, FilterStrings.ToPredicate(values.All("filter"), out var error), values.Error ?? error, "Missing facet parameter", limits);
    }

    /// <summary>Reads the body of a POST request.</summary>
    public static BackstageResult<EntityFacetsRequest> FromBody(EntityValue body, QueryLimits? limits = null)
    {
        limits ??= QueryLimits.Default;
        var facets = body["facets"];
        string? fault = facets.IsMissing ? "request/body must have required property 'facets'"
            : facets.Kind != ValueKind.Array || facets.Items.Any(item => item.Kind != ValueKind.String) ? "request/body/facets must be array"
            : null;
        var query = RequestBodyReader.ReadQuery(body["query"], limits, out string? queryFault);
        fault ??= queryFault;
        return Read(facets.AsStrings(), query, fault is null ? null : BackstageError.Input(fault), "Missing or empty facets parameter", limits);
    }

    private static BackstageResult<EntityFacetsRequest> Read(
        IEnumerable<string> given, EntityValue filter, BackstageError? error, string missing, QueryLimits limits)
    {
        string[] facets = [.. given.Where(facet => facet.Length > 0).Distinct(StringComparer.Ordinal)];
        error ??= facets.Length == 0 ? BackstageError.Input(missing)
            : facets.Length > limits.MaxFields ? BackstageError.Input($"More than {limits.MaxFields} facets")
            : null;
        return error is null ? new(new EntityFacetsRequest(facets, filter)) : new(error);
    }
}
