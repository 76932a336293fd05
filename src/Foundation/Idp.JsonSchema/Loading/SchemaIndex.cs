using Idp.JsonSchemas.Graph;
using Idp.JsonSchemas.Metaschema;

namespace Idp.JsonSchemas.Loading;

/// <summary>Which URI means which schema, over all documents of one load.</summary>
internal sealed class SchemaIndex(RefSiblings siblings, LoadErrors errors)
{
    private readonly Dictionary<string, SchemaSource> _byUri = new(StringComparer.Ordinal);

    // By reference: equal schemas in two places have two bases.
    private readonly Dictionary<JsonValue, UriReference> _bases = new(ReferenceEqualityComparer.Instance);

    /// <summary>Enters a document and all schemas with an <c>$id</c> in it. What is entered first wins, so the schema that is loaded comes first.</summary>
    /// <returns>The document itself.</returns>
    public SchemaSource Add(JsonValue root, UriReference uri)
    {
        var rootBase = BaseOf(root, uri);
        string name = rootBase.DocumentUri;
        var source = new SchemaSource(root, new SchemaLocation(name, []), rootBase);
        _byUri.TryAdd(uri.DocumentUri, source);
        Walk(source with { BaseUri = uri });
        return source;
    }

    /// <summary>The schema of a document URI or of <c>uri#name</c>.</summary>
    public SchemaSource? Find(string uri)
    {
        if (!_byUri.ContainsKey(uri) && uri == Draft07.Uri)
        {
            // Known to all and named by few: entered when it is.
            Add(Draft07.Text.Root!, UriReference.Parse(Draft07.Uri));
        }

        return _byUri.GetValueOrDefault(uri);
    }

    /// <summary>The base of a schema at a known position; what stands elsewhere has the base of what is around it.</summary>
    public UriReference BaseOf(JsonValue schema, UriReference around)
    {
        if (_bases.TryGetValue(schema, out var known))
        {
            return known;
        }

        return IdOf(schema) is { } id && !id.StartsWith('#') ? around.Resolve(UriReference.Parse(id)) with { Fragment = null } : around;
    }

    private string? IdOf(JsonValue schema)
    {
        // Beside $ref, draft-07 ignores $id too.
        bool isIgnored = !schema.IsObject || (siblings == RefSiblings.Ignore && schema.Find("$ref") is { IsString: true });
        return isIgnored || schema.Find("$id") is not { IsString: true } id ? null : id.Text;
    }

    private void Walk(SchemaSource source)
    {
        var (schema, location, around) = source;
        if (!schema.IsObject)
        {
            return;
        }

        var baseUri = around;
        if (IdOf(schema) is { } id)
        {
            var uri = around.Resolve(UriReference.Parse(id));
            string fragment = Uri.UnescapeDataString(uri.Fragment ?? "");
            baseUri = id.StartsWith('#') ? around : uri with { Fragment = null };
            Enter(fragment.Length == 0 ? uri.DocumentUri : $"{uri.DocumentUri}#{fragment}", source with { BaseUri = baseUri });
            if (fragment.Length > 0 && !id.StartsWith('#'))
            {
                Enter(uri.DocumentUri, source with { BaseUri = baseUri });
            }
        }

        _bases[schema] = baseUri;
        bool onlyDefinitions = siblings == RefSiblings.Ignore && schema.Find("$ref") is { IsString: true };
        foreach (var (keyword, key, inner) in SchemaPositions.In(schema, onlyDefinitions))
        {
            var place = location.Append(keyword);
            Walk(new SchemaSource(inner, key is null ? place : place.Append(key), baseUri));
        }
    }

    private void Enter(string uri, SchemaSource source)
    {
        if (!_byUri.TryAdd(uri, source) && _byUri[uri] is { } other
            && other.Location.Document == source.Location.Document && !ReferenceEquals(other.Value, source.Value))
        {
            errors.Add(source.Location.Append("$id"), $"the $id names '{uri}', which {other.Location.Pointer} already has");
        }
    }
}
