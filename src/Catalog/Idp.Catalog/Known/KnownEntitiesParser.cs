using System.Text.Json;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Known;

/// <summary>Takes an export apart. One instance for one export; not thread-safe.</summary>
internal sealed class KnownEntitiesParser(SourceText source, KnownEntitiesOptions options)
{
    private const int MaxFaults = 100;
    private readonly EntityValueBuilder _builder = new();
    private readonly List<Entity> _entities = [];
    private readonly List<Diagnostic> _faults = [];
    private bool _isFull;
    private bool _sawList;

    public KnownEntities Parse(CancellationToken cancellationToken)
    {
        var text = source.Utf8.Span[source.ByteOrderMarkLength..].TrimStart(" \t\r\n"u8);
        if (text.StartsWith("{"u8) || text.StartsWith("["u8))
        {
            ParseJson(cancellationToken);
        }
        else
        {
            ParseYaml(cancellationToken);
        }

        if (_entities.Count == 0 && !_sawList)
        {
            Fault(KnownFaults.NoCatalog, default, "it holds no entity");
        }

        return new KnownEntities([.. _entities], [.. _faults]);
    }

    // One value, or one on each line.
    private void ParseJson(CancellationToken cancellationToken)
    {
        var offset = source.ByteOrderMarkLength;
        var reader = new Utf8JsonReader(
            source.Utf8.Span[offset..], new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = EntityValueBuilder.MaxDepth });
        try
        {
            while (!_isFull && reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.EndArray)
                {
                    _sawList = true;
                    continue;
                }

                var start = (int)reader.TokenStartIndex;
                _builder.Reset();
                _builder.Json(ref reader);
                Add(_builder.Build(), new SourceSpan(offset + start, (int)reader.BytesConsumed - start));
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            Fault(KnownFaults.Malformed, new SourceSpan(offset + (int)reader.BytesConsumed, 0), (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.'));
        }
    }

    private void ParseYaml(CancellationToken cancellationToken)
    {
        var stream = new YamlReader(new YamlReaderOptions { MaxBytes = options.MaxBytes, MaxDocuments = options.MaxEntities }).Read(source);
        _faults.AddRange(stream.Diagnostics);
        var sink = new EntitySink(_builder);
        foreach (var document in stream.Documents)
        {
            _builder.Reset();
            var result = document.Read(sink, cancellationToken);
            _faults.AddRange(result.Diagnostics.Take(MaxFaults - _faults.Count));
            if (result is { Success: true, IsNull: false } && !_isFull)
            {
                Add(_builder.Build(), document.Span);
            }
        }
    }

    // An entity, a list of them, or an answer of the catalog's API that holds such a list.
    private void Add(EntityValue value, SourceSpan span)
    {
        if (value.Kind == ValueKind.Array || (value["kind"].IsMissing && value["items"].Kind == ValueKind.Array))
        {
            _sawList = true;
            if (value["pageInfo"].GetString("nextCursor") is not null)
            {
                Fault(KnownFaults.NoCatalog, span, "it is one page of an answer that goes on");
            }

            foreach (var item in value.Kind == ValueKind.Array ? value.Items : value["items"].Items)
            {
                AddOne(item, span);
            }
        }
        else
        {
            AddOne(value, span);
        }
    }

    private void AddOne(EntityValue value, SourceSpan span)
    {
        if (_isFull)
        {
            return;
        }

        if (value.Kind != ValueKind.Object || Entity.From(value) is not { } entity || !entity.TryGetRef(out _))
        {
            Fault(KnownFaults.NotAnEntity, span, value.Kind == ValueKind.Object ? "its kind or its metadata.name is missing" : Described.Of(value));
        }
        else if (_entities.Count == options.MaxEntities)
        {
            _isFull = true;
            Fault(KnownFaults.TooMany, span, options.MaxEntities);
        }
        else
        {
            _entities.Add(entity);
        }
    }

    private void Fault(DiagnosticDescriptor rule, SourceSpan span, object argument)
    {
        if (_faults.Count < MaxFaults)
        {
            _faults.Add(new Diagnostic(rule, SourceLocation.In(source, span), argument));
        }
    }
}
