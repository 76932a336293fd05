using System.Globalization;

namespace Idp.JsonSchemas.Npm;

/// <summary>Finds the schemas of a document that references can name: every one has the URI of its place, and of its id if it has one.</summary>
internal sealed class NpmSchemaScan(NpmUrls urls)
{
    private readonly Dictionary<string, NpmValue> _found = new(StringComparer.Ordinal);
    private readonly NpmWork _work = urls.Work;

    public static Dictionary<string, NpmValue> Find(string uri, NpmValue schema, NpmUrls urls)
    {
        var scan = new NpmSchemaScan(urls);
        scan.Scan(uri, schema);
        return scan._found;
    }

    private void Scan(string uri, NpmValue schema)
    {
        if (!schema.IsContainer || !_work.TryEnter())
        {
            return;
        }

        var reference = schema.Get("$ref", _work);
        if (reference.IsTruthy)
        {
            urls.Resolve(uri, NpmConversion.ToText(reference, _work));
        }
        else if (TryAdd(ref uri, schema))
        {
            ScanParts(uri, schema);
        }

        _work.Leave();
    }

    private bool TryAdd(ref string uri, NpmValue schema)
    {
        // The original resolves an id even where there is none, which fails below a base such as urn:x.
        var id = schema.GetId(_work);
        string resolved = urls.Resolve(uri, NpmConversion.ToText(id, _work));
        uri = id.IsTruthy ? resolved : uri;
        if (uri.Length == 0)
        {
            return true;
        }

        uri = uri.Contains('#', StringComparison.Ordinal) ? uri : uri + "#";
        if (!_work.TrySpend(uri.Length >> 5))
        {
            return false;
        }

        if (_found.TryGetValue(uri, out var other))
        {
            if (!NpmEquality.AreEqual(other, schema, _work))
            {
                _work.Fail($"Schema <{uri}> already exists with different definition");
            }

            return false;
        }

        _found[uri] = schema;
        if (uri.EndsWith('#'))
        {
            _found[uri[..^1]] = schema;
        }

        return true;
    }

    private void ScanParts(string uri, NpmValue schema)
    {
        ScanOneOrMore(uri + "/items", schema.Get("items", _work));
        ScanOneOrMore(uri + "/extends", schema.Get("extends", _work));
        Scan(uri + "/additionalItems", schema.Get("additionalItems", _work));
        ScanNamed(uri, "properties", schema);
        Scan(uri + "/additionalProperties", schema.Get("additionalProperties", _work));
        ScanNamed(uri, "definitions", schema);
        ScanNamed(uri, "patternProperties", schema);
        ScanNamed(uri, "dependencies", schema);
        ScanList(uri, "disallow", schema);
        ScanList(uri, "allOf", schema);
        ScanList(uri, "anyOf", schema);
        ScanList(uri, "oneOf", schema);
        Scan(uri + "/not", schema.Get("not", _work));
    }

    private void ScanOneOrMore(string uri, NpmValue schemas)
    {
        if (schemas.Kind == NpmKind.Array)
        {
            ScanItems(uri, schemas);
        }
        else
        {
            Scan(uri + "/0", schemas);
        }
    }

    private void ScanList(string uri, string keyword, NpmValue schema)
    {
        var schemas = schema.Get(keyword, _work);
        if (schemas.Kind == NpmKind.Array)
        {
            ScanItems($"{uri}/{keyword}", schemas);
        }
    }

    private void ScanItems(string uri, NpmValue schemas)
    {
        for (int i = 0; i < schemas.Items.Count && _work.TrySpend(1); i++)
        {
            Scan(string.Create(CultureInfo.InvariantCulture, $"{uri}/{i}"), schemas.Items[i]);
        }
    }

    private void ScanNamed(string uri, string keyword, NpmValue schema)
    {
        var schemas = schema.Get(keyword, _work);
        if (!schemas.IsContainer)
        {
            return;
        }

        foreach (string name in schemas.OwnKeys())
        {
            if (!_work.TrySpend(1))
            {
                return;
            }

            Scan($"{uri}/{keyword}/{name}", schemas.Get(name, _work));
        }
    }
}
