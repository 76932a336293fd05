using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Fields;

/// <summary>One field of the rows of a log: whoever reads first what was appended fills it in for all. Thread-safe.</summary>
internal sealed class LogField(string key, SegmentField segment, int firstRow)
{
    private readonly Lock _filling = new();
    private readonly FieldReader _reader = new(key);
    private readonly FieldOverlayBuilder _builder = new(segment);
    private Filled _filled = new(0, FieldOverlay.Empty);

    /// <summary>The values of at least the first rows of the log.</summary>
    public FieldOverlay UpTo(EntityLog log, int count)
    {
        var filled = Volatile.Read(ref _filled);
        if (filled.Count >= count)
        {
            return filled.Overlay;
        }

        lock (_filling)
        {
            while (_builder.Count < count)
            {
                _builder.Add(_reader.Read(log.EntityAt(_builder.Count)));
            }

            filled = new Filled(_builder.Count, _builder.Publish(null, firstRow));
            Volatile.Write(ref _filled, filled);
            return filled.Overlay;
        }
    }

    private sealed record Filled(int Count, FieldOverlay Overlay);
}
