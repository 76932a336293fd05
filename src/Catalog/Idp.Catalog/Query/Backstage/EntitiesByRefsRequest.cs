using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Projection;

namespace Idp.Catalog.Query.Backstage;

/// <summary>A request to <c>/entities/by-refs</c>, checked as upstream checks it. Immutable.</summary>
public sealed record EntitiesByRefsRequest
{
    private EntitiesByRefsRequest()
    {
    }

    /// <summary>The references as given; compared with whole references in lower case.</summary>
    public ImmutableArray<string> Refs { get; private init; } = [];

    internal EntityValue Filter { get; private init; }

    internal FieldProjection? Projection { get; private init; }

    /// <summary>Reads the body, and the parameters <c>filter</c> and <c>fields</c> beside it.</summary>
    public static BackstageResult<EntitiesByRefsRequest> FromBody(
        EntityValue body, IEnumerable<KeyValuePair<string, string>>? parameters = null, QueryLimits? limits = null)
    {
        limits ??= QueryLimits.Default;
        var values = new RequestParameters(parameters ?? [], limits);
        var refs = body["entityRefs"];
        if (refs.Kind != ValueKind.Array || refs.Items.Any(item => item.Kind != ValueKind.String))
        {
            values.Refuse(refs.IsMissing ? "request/body must have required property 'entityRefs'" : "request/body/entityRefs must be array");
        }
        else if (refs.Count > limits.MaxRefs)
        {
            values.Refuse($"request/body/entityRefs must NOT have more than {limits.MaxRefs} items");
        }

        var filter = FilterStrings.ToPredicate(values.All("filter"), out var error);
        var query = RequestBodyReader.ReadQuery(body["query"], limits, out string? queryFault);
        var projection = FieldProjection.Read(body["fields"].AsStrings().Concat(values.All("fields")), out string? fieldFault);
        if ((error?.Message ?? queryFault ?? fieldFault) is { } message)
        {
            values.Refuse(message);
        }

        return values.Error is { } refusal ? new(refusal) : new(new EntitiesByRefsRequest
        {
            Refs = [.. refs.AsStrings()],
            Filter = filter.IsMissing ? query : query.IsMissing ? filter : EntityValue.FromObject(("$all", EntityValue.FromArray(filter, query))),
            Projection = projection,
        });
    }
}
