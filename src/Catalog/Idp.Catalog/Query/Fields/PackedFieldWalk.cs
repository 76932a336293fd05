using Idp.Catalog.Model;
using Idp.Catalog.Model.Packing;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Fields;

/// <summary>As <see cref="FieldWalk"/>, along entities as a segment holds them: what no key leads to is passed over, and texts that entities share stay numbers. Not thread-safe.</summary>
internal sealed class PackedFieldWalk
{
    private readonly string[] _keys;
    private readonly FieldStop _root;
    private readonly Segment _segment;
    private readonly IPackedFieldTexts _texts;
    private readonly SharedParts _parts;
    private readonly ValueUnpacker _unpacker;

    /// <param name="segment">Whose entities are walked through.</param>
    /// <param name="keys">In lower case, ASCII only.</param>
    /// <param name="texts">Takes the values.</param>
    public PackedFieldWalk(Segment segment, string[] keys, IPackedFieldTexts texts)
    {
        _segment = segment;
        _keys = keys;
        _texts = texts;
        _root = FieldWalk.StartOf(keys);
        _parts = segment.Entities.Parts;
        _unpacker = new ValueUnpacker(_parts);
    }

    /// <summary>The values of the entity in a row under each key, in the order of the walk. Not for keys of relations.</summary>
    public void Visit(int row)
    {
        var reader = new PackedReader(_segment.Entities.BytesOf(row));
        Visit(ref reader, _root);
        for (int key = 0; key < _keys.Length; key++)
        {
            AddEnvelope(row, key);
        }
    }

    // Recursion is bounded: values nest at most EntityValueBuilder.MaxDepth deep.
    private void Visit(ref PackedReader reader, FieldStop stop)
    {
        var start = reader;
        ulong number = reader.Number();
        ulong above = number >> ValueTag.Bits;
        switch ((int)(number & ValueTag.Mask))
        {
            case ValueTag.Object:
                VisitObject(ref reader, _parts.Shapes[above], stop);
                break;
            case ValueTag.Array:
                VisitItems(ref reader, (int)above, stop);
                break;
            case ValueTag.SharedText:
                foreach (int key in stop.Ends)
                {
                    _texts.AddShared(key, (int)above);
                }

                break;
            default:
                reader = start;
                VisitOther(ref reader, stop);
                break;
        }
    }

    private void VisitObject(ref PackedReader reader, Shape shape, FieldStop stop)
    {
        int passed = 0;
        foreach (var step in stop.StepsOf(shape))
        {
            reader.Skip(_parts, step.Slot - 1 - passed);
            Visit(ref reader, step.Next);
            passed = step.Slot;
        }

        reader.Skip(_parts, shape.Keys.Length - passed);
    }

    private void VisitItems(ref PackedReader reader, int count, FieldStop stop)
    {
        for (; count > 0; count--)
        {
            var start = reader;
            Visit(ref reader, stop);
            if (stop.MayNameItems && start.IsText())
            {
                stop.AddNamed(_unpacker.Unpack(ref start).AsString()!, _texts);
            }
        }
    }

    private void VisitOther(ref PackedReader reader, FieldStop stop)
    {
        if (stop.Ends.Length == 0)
        {
            reader.Skip(_parts);
            return;
        }

        string? text = FieldEntry.TextOf(_unpacker.Unpack(ref reader));
        foreach (int key in stop.Ends)
        {
            _texts.Add(key, text);
        }
    }

    private void AddEnvelope(int row, int key)
    {
        switch (_keys[key])
        {
            case SearchKeys.Name:
                // The segment holds the same text in most cases; it need not be held twice.
                string name = _segment.Names.NameOf(row);
                string? written = FieldEntry.TextOf(_segment.Entities.Find(row, "metadata", "name"));
                _texts.Add(key, string.Equals(written, name, StringComparison.Ordinal) ? name : written);
                break;
            case SearchKeys.Namespace:
                EnvelopeFields.AddNamespace(_segment.Entities.Find(row, "metadata", "namespace"), key, _texts);
                break;
            case SearchKeys.Uid:
                _texts.Add(key, EntityUid.Of(_segment, row));
                break;
            default:
                break;
        }
    }
}
