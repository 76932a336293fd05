using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Facets;
using Idp.Catalog.Query.Projection;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Asks one version of a catalog what Backstage's REST API answers: the same items, order, counts, cursors and errors. Thread-safe.</summary>
/// <remarks>Behind <c>/api/catalog</c> of Backstage 1.4x (plugin-catalog-backend 4.0); where it differs on purpose stands in docs/compatibility.md.</remarks>
/// <param name="snapshot">The version.</param>
/// <param name="visible">What the caller may see; null for all. Nothing else is counted, sorted, searched or shown, whatever a cursor says.</param>
/// <param name="limits">Bounds on requests.</param>
public sealed class BackstageQueries(CatalogSnapshot snapshot, EntityPredicate? visible = null, QueryLimits? limits = null)
{
    private readonly CatalogSnapshot _snapshot = snapshot ?? throw new ArgumentNullException(nameof(snapshot));
    private readonly QueryLimits _limits = limits ?? QueryLimits.Default;

    /// <summary>Answers <c>/entities/by-query</c>.</summary>
    public BackstageResult<EntitiesByQueryResponse> Query(EntitiesByQueryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new EntityPages(_snapshot, visible, _limits).Answer(request);
    }

    /// <summary>Answers <c>GET /entities</c>.</summary>
    public BackstageResult<EntitiesResponse> List(EntitiesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new EntityList(_snapshot, visible).Answer(request);
    }

    /// <summary>Answers <c>POST /entities/by-refs</c>: the entities in the order of the references, missing where there is none.</summary>
    public BackstageResult<EntitiesByRefsResponse> GetByRefs(EntitiesByRefsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!TryRead(request.Filter, out var filter, out var error))
        {
            return new(error!);
        }

        using var rows = SnapshotRows.Select(_snapshot, visible, filter);
        var items = ImmutableArray.CreateBuilder<EntityValue>(request.Refs.Length);
        foreach (string reference in request.Refs)
        {
            // Compared as given: a reference that is not in lower case names nothing.
            items.Add(_snapshot.Nodes.TryFind(reference, out int node) && _snapshot.TryFindRow(node, out int row) && rows.Contains(row)
                ? Show(row, request.Projection)
                : default);
        }

        return new(new EntitiesByRefsResponse(items.MoveToImmutable()));
    }

    /// <summary>Answers <c>GET /entities/by-name</c>.</summary>
    public BackstageResult<EntityAnswer> GetByName(string kind, string @namespace, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentException.ThrowIfNullOrEmpty(@namespace);
        ArgumentException.ThrowIfNullOrEmpty(name);
        using var rows = SnapshotRows.Select(_snapshot, visible);
        return _snapshot.Nodes.TryFind(new EntityRef(kind, @namespace, name), out int node) && _snapshot.TryFindRow(node, out int row) && rows.Contains(row)
            ? new(new EntityAnswer(Show(row, null)))
            : new(BackstageError.NotFound($"No entity named '{name}' found, with kind '{kind}' in namespace '{@namespace}'"));
    }

    /// <summary>Answers <c>GET /entities/by-uid</c>.</summary>
    public BackstageResult<EntityAnswer> GetByUid(string uid)
    {
        ArgumentNullException.ThrowIfNull(uid);
        using var rows = SnapshotRows.Select(_snapshot, visible, EntityPredicate.Equal("metadata.uid", uid));
        return RowList.Of(rows) is [var row, ..]
            ? new(new EntityAnswer(Show(row, null)))
            : new(BackstageError.NotFound($"No entity with uid {uid}"));
    }

    /// <summary>Answers <c>/entity-facets</c>.</summary>
    public BackstageResult<EntityFacetsResponse> CountFacets(EntityFacetsRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!TryRead(request.Filter, out var filter, out var error))
        {
            return new(error!);
        }

        using var rows = SnapshotRows.Select(_snapshot, visible, filter);
        var facets = ImmutableArray.CreateBuilder<EntityFacet>(request.Facets.Length);
        foreach (string facet in request.Facets)
        {
            facets.Add(new EntityFacet(facet, FacetCounter.Count(_snapshot.FieldOf(JavaScriptCase.ToLower(facet)), rows)));
        }

        return new(new EntityFacetsResponse(facets.MoveToImmutable()));
    }

    private static bool TryRead(EntityValue json, out EntityPredicate? filter, out BackstageError? error)
    {
        error = null;
        filter = json.IsMissing ? null : PredicateReader.Read(json, ref error);
        return error is null;
    }

    private EntityValue Show(int row, FieldProjection? projection) => StitchedEntity.Of(_snapshot, row, projection);
}
