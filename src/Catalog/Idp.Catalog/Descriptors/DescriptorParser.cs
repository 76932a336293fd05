using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>Takes a file apart into documents. One instance keeps one builder, so that entities that look alike share their keys; not thread-safe.</summary>
internal sealed class DescriptorParser
{
    private readonly EntityValueBuilder _builder = new();
    private readonly EntitySink _sink;

    public DescriptorParser() => _sink = new EntitySink(_builder);

    /// <summary>The references that were met, for the next ones.</summary>
    public ReferenceCache References { get; } = new();

    /// <summary>Reads one document.</summary>
    /// <returns>The document's value; null for an empty document, and for one that is no YAML.</returns>
    public ParsedDocument? Parse(YamlDocument document, out ImmutableArray<Diagnostic> faults, CancellationToken cancellationToken)
    {
        _builder.Reset();
        _sink.HasPlaceholderKey = false;
        var result = document.Read(_sink, cancellationToken);
        faults = result.Diagnostics;
        return result is { Success: true, IsNull: false }
            ? new ParsedDocument(document, _builder.Build(), result.Diagnostics) { HasPlaceholderKey = _sink.HasPlaceholderKey }
            : null;
    }
}
