using System.Collections.Immutable;
using System.Globalization;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;
using Idp.Yaml;

namespace Idp.Catalog.Tool.Commands.Export;

/// <summary>The valid entities of a reading, ordered by reference, so that two exports of the same catalog are equal.</summary>
internal sealed class EntityExport
{
    private readonly CatalogReading _reading;
    private readonly ImmutableArray<Entity> _entities;

    public EntityExport(CatalogReading reading)
    {
        _reading = reading;

        _entities =
        [
            .. reading.Catalog.Primary
                .Select(document => document.Entity!)
                .OrderBy(entity => entity.Ref.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>What is not in the export; null when nothing is missing.</summary>
    public string? LeftOut
    {
        get
        {
            var invalid = _reading.Catalog.Invalid.Length;
            var repeated = _reading.Catalog.Documents.Length - _entities.Length;
            return (invalid, repeated) switch
            {
                (0, 0) => null,
                (_, 0) => string.Create(CultureInfo.InvariantCulture, $"left out {invalid} that are not valid"),
                (0, _) => string.Create(CultureInfo.InvariantCulture, $"left out {repeated} that are defined elsewhere too"),
                _ => string.Create(CultureInfo.InvariantCulture, $"left out {invalid} that are not valid and {repeated} that are defined elsewhere too"),
            };
        }
    }

    public void Write(string format, TextWriter output, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case "yaml":
                var yaml = new YamlWriter(output);
                Each(value => EntityYaml.Write(value, yaml), cancellationToken);
                break;
            case "ndjson":
                Each(value => WriteLine(value, output), cancellationToken);
                break;
            default:
                WriteList(output, cancellationToken);
                break;
        }
    }

    private void Each(Action<EntityValue> write, CancellationToken cancellationToken)
    {
        foreach (var entity in _entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            write(RelationList.AddTo(entity, _reading.Catalog));
        }
    }

    private static void WriteLine(EntityValue value, TextWriter output)
    {
        ValueText.WriteJson(value, output, indented: false);
        output.Write('\n');
    }

    // An entity on each line, so that two exports can be compared line by line.
    private void WriteList(TextWriter output, CancellationToken cancellationToken)
    {
        var separator = "[\n";
        Each(
            value =>
            {
                output.Write(separator);
                separator = ",\n";
                ValueText.WriteJson(value, output, indented: false);
            },
            cancellationToken);
        output.Write(_entities.IsEmpty ? "[]\n" : "\n]\n");
    }
}
