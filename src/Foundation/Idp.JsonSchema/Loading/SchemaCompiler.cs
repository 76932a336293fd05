using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Loading;

/// <summary>Compiles schemas into nodes, each place once. References are followed with a queue, so no chain of them can end the process.</summary>
internal sealed class SchemaCompiler(SchemaIndex index, JsonSchemaOptions options, LoadErrors errors)
{
    private readonly Dictionary<(string Document, string Pointer), SchemaNode> _nodes = [];
    private readonly Queue<(SchemaNode Node, SchemaSource Source)> _waiting = new();

    // Shared by equal patterns, since one schema often repeats the same.
    private readonly Dictionary<string, Patterns.EcmaPattern> _patterns = new(StringComparer.Ordinal);
    private bool _isFull;

    public IReadOnlyCollection<SchemaNode> Nodes => _nodes.Values;

    public JsonSchemaOptions Options => options;

    public LoadErrors Errors => errors;

    public ReferenceResolver References { get; } = new(index, errors);

    public SchemaNode Compile(SchemaSource root)
    {
        var node = Get(root);
        while (_waiting.TryDequeue(out var next))
        {
            new NodeCompiler(this, next.Node, next.Source).Compile();
        }

        return node;
    }

    /// <summary>The node of a schema, which may be compiled later.</summary>
    public SchemaNode Get(SchemaSource source)
    {
        var key = (source.Location.Document, source.Location.Pointer.ToString());
        if (_nodes.TryGetValue(key, out var known))
        {
            return known;
        }

        var node = new SchemaNode(source.Location);
        if (_nodes.Count >= options.MaxSchemas)
        {
            if (!_isFull)
            {
                errors.Add(source.Location, $"the schema has more than {options.MaxSchemas} schemas inside it");
            }

            _isFull = true;
            return node;
        }

        _nodes.Add(key, node);
        _waiting.Enqueue((node, source));
        return node;
    }

    /// <summary>The schema inside another one.</summary>
    public SchemaNode Get(SchemaSource parent, JsonValue value, SchemaLocation location)
        => Get(new SchemaSource(value, location, value.IsObject ? index.BaseOf(value, parent.BaseUri) : parent.BaseUri));

    public Patterns.EcmaPattern? Pattern(string source, SchemaLocation location)
    {
        if (_patterns.TryGetValue(source, out var known))
        {
            return known;
        }

        if (source.Length > options.MaxPatternLength)
        {
            errors.Add(location, $"the pattern has {source.Length} characters; at most {options.MaxPatternLength} are read");
            return null;
        }

        var pattern = Patterns.EcmaPattern.Compile(source, options.PatternTimeout, out string? problem);
        if (pattern is null)
        {
            errors.Add(location, $"the pattern '{source}' is not a regular expression of ECMA-262 in Unicode mode: {problem}");
            return null;
        }

        _patterns.Add(source, pattern);
        return pattern;
    }
}
