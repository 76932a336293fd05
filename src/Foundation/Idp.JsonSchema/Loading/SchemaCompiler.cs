using Idp.JsonSchemas.Graph;
using Idp.JsonSchemas.Patterns;

namespace Idp.JsonSchemas.Loading;

/// <summary>Compiles schemas into nodes, each place once. References are followed with a queue, so no chain of them can end the process.</summary>
internal sealed class SchemaCompiler(SchemaIndex index, JsonSchemaOptions options, LoadErrors errors)
{
    private readonly Dictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<FaultIfUsed> _faultsIfUsed = [];
    private readonly Queue<Waiting> _waiting = new();

    // Shared by equal patterns, since one schema often repeats the same.
    private readonly Dictionary<string, EcmaPattern> _patterns = new(StringComparer.Ordinal);
    private PatternBudget _patternBudget = PatternBudget.OfOneLoad;
    private bool _isFull;

    public JsonSchemaOptions Options => options;

    public LoadErrors Errors => errors;

    public ReferenceResolver References { get; } = new(index);

    public SchemaNode Compile(SchemaSource root)
    {
        var node = Get(root);
        while (_waiting.TryDequeue(out var next))
        {
            new NodeCompiler(this, next.Node, next.Source).Compile();
        }

        var used = SchemaGraph.From(node);
        foreach (var (owner, location, message) in _faultsIfUsed)
        {
            if (used.Contains(owner))
            {
                errors.Add(location, message);
            }
        }

        if (!errors.Any)
        {
            EndlessReferences.Report(node, errors);
        }

        return node;
    }

    /// <summary>A fault that matters only if evaluation can reach the schema: ajv, and so upstream, does not look into definitions that nothing refers to.</summary>
    public void ReportIfUsed(SchemaNode owner, SchemaLocation location, string message) => _faultsIfUsed.Add(new FaultIfUsed(owner, location, message));

    /// <summary>The node of a schema, which may be compiled later.</summary>
    public SchemaNode Get(SchemaSource source)
    {
        string key = $"{source.Location.Document}#{source.Location.Pointer}";
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
        _waiting.Enqueue(new Waiting(node, source));
        return node;
    }

    /// <summary>The schema inside another one.</summary>
    public SchemaNode Get(SchemaSource parent, JsonValue value, SchemaLocation location)
        => Get(new SchemaSource(value, location, value.IsObject ? index.BaseOf(value, parent.BaseUri) : parent.BaseUri));

    public EcmaPattern? Pattern(SchemaNode user, string source, SchemaLocation location)
    {
        if (_patterns.TryGetValue(source, out var known))
        {
            return known;
        }

        if (_patterns.Count >= options.MaxPatterns)
        {
            errors.Add(location, $"the schema has more than {options.MaxPatterns} different patterns");
            return null;
        }

        if (source.Length > options.MaxPatternLength)
        {
            errors.Add(location, $"the pattern has {source.Length} characters; at most {options.MaxPatternLength} are read");
            return null;
        }

        var pattern = EcmaPattern.Compile(source, options.PatternTimeout, ref _patternBudget, EcmaMode.Unicode, out var problem);
        if (pattern is null)
        {
            ReportIfUsed(user, location, $"the pattern '{source}' is not a regular expression of ECMA-262 in Unicode mode: {problem!.Text}");
            return null;
        }

        _patterns.Add(source, pattern);
        return pattern;
    }

    // Classes, as all that loading keeps in collections: the runtime has those collections compiled.
    private sealed record FaultIfUsed(SchemaNode Owner, SchemaLocation Location, string Message);

    private sealed record Waiting(SchemaNode Node, SchemaSource Source);
}
