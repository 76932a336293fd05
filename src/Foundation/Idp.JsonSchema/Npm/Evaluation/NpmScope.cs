namespace Idp.JsonSchemas.Npm;

/// <summary>The schemas by URI: those found when the document was scanned, and those met on the way down.</summary>
internal sealed class NpmScope
{
    private readonly Dictionary<string, NpmValue>? _found;
    private readonly NpmScope? _parent;
    private readonly string _uri = "";
    private readonly NpmValue? _schema;

    public NpmScope(Dictionary<string, NpmValue> found) => _found = found;

    public NpmScope(NpmScope parent, string uri, NpmValue schema) => (_parent, _uri, _schema) = (parent, uri, schema);

    public NpmValue? Find(string uri)
    {
        var scope = this;
        while (scope._parent is not null)
        {
            if (string.Equals(scope._uri, uri, StringComparison.Ordinal))
            {
                return scope._schema;
            }

            scope = scope._parent;
        }

        return scope._found!.GetValueOrDefault(uri);
    }
}
