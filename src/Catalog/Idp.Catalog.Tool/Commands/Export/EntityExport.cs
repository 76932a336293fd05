using System.Collections.Immutable;
using System.Globalization;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reading;
using Idp.Catalog.Tool.Reports;

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
        => EntityList.Write(_entities.Select(entity => RelationList.AddTo(entity, _reading.Catalog)), format, output, cancellationToken);
}
