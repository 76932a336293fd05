using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;
using Idp.Catalog.Model.Packing;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>Unpacks a catalog. Nothing is believed that the sections do not bear out, right checksums or not.</summary>
internal sealed class SnapshotDecoder
{
    private readonly ReadOnlyMemory<byte>[] _sections;
    private readonly string[] _texts;
    private readonly CatalogVersion _version;
    private readonly string? _position;
    private readonly int _nodeCount;
    private readonly int _entityCount;

    private SnapshotDecoder(ReadOnlyMemory<byte>[] sections)
    {
        _sections = sections;
        var state = Section(SnapshotSection.State);
        _version = new CatalogVersion(state.Text());
        bool hasPosition = state.Byte() != 0;
        string position = state.Text();
        _position = hasPosition ? position : null;
        _nodeCount = state.Number(int.MaxValue);
        _entityCount = state.Number(int.MaxValue);
        End(state, SnapshotSection.State);

        var texts = Section(SnapshotSection.Texts);
        _texts = new string[texts.Count()];
        for (int i = 0; i < _texts.Length; i++)
        {
            _texts[i] = texts.Text();
        }

        End(texts, SnapshotSection.Texts);
    }

    /// <exception cref="PackedFormatException">The content cannot be.</exception>
    public static SnapshotReadResult Decode(ReadOnlyMemory<byte>[] sections)
    {
        var decoder = new SnapshotDecoder(sections);
        var names = decoder.Names();
        var segment = new Segment(names, decoder.Entities(names), decoder.Relations(), decoder.Origins());
        return segment.EntityCount == decoder._entityCount
            ? new SnapshotReadResult(new CatalogSnapshot(decoder._version, segment), decoder._position, [])
            : throw new PackedFormatException("it does not hold as many entities as it says");
    }

    private PackedReader Section(SnapshotSection section) => new(_sections[(int)section].Span);

    private static void End(PackedReader reader, SnapshotSection section)
    {
        if (!reader.IsAtEnd)
        {
            throw new PackedFormatException($"section '{section}' is too long");
        }
    }

    private string Text(ref PackedReader reader)
    {
        int number = reader.Number(_texts.Length + 1);
        return number == 0 ? reader.Text() : _texts[number - 1];
    }

    private NodeNames Names()
    {
        var reader = Section(SnapshotSection.Names);
        var names = new NodeNamesBuilder(Math.Min(_nodeCount, reader.Remaining));
        for (int node = 0; node < _nodeCount; node++)
        {
            string kind = Text(ref reader);
            string @namespace = Text(ref reader);
            if (names.GetOrAdd(kind, @namespace, Text(ref reader)) != node)
            {
                throw new PackedFormatException("it holds a reference twice");
            }
        }

        End(reader, SnapshotSection.Names);
        return names.Build();
    }

    private Entity?[] Entities(NodeNames names)
    {
        var reader = Section(SnapshotSection.Entities);
        var unpacker = new ValueUnpacker(_texts, Shapes());
        var entities = new Entity?[names.Count];
        for (int node = 0; node < entities.Length; node++)
        {
            if (reader.Byte() != 0)
            {
                var root = unpacker.Unpack(ref reader);
                entities[node] = root.Kind == ValueKind.Object ? Entity.From(root) : throw new PackedFormatException("an entity is no object");
            }
        }

        End(reader, SnapshotSection.Entities);
        return entities;
    }

    private string[][] Shapes()
    {
        var reader = Section(SnapshotSection.Shapes);
        string[][] shapes = new string[reader.Count()][];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = new string[reader.Count()];
            for (int key = 0; key < shapes[i].Length; key++)
            {
                shapes[i][key] = Text(ref reader);
            }
        }

        End(reader, SnapshotSection.Shapes);
        return shapes;
    }

    private RelationGraph Relations()
    {
        var reader = Section(SnapshotSection.Relations);
        var types = RelationTypeTable.Empty;
        int typeCount = reader.Number(RelationTypeTable.MaxTypes + 1);
        for (int i = 0; i < typeCount; i++)
        {
            types = types.With(reader.Text(), out _);
        }

        var outgoing = Edges(ref reader, typeCount);
        var foreign = ForeignStatements.None;
        for (int left = reader.Count(); left > 0; left--)
        {
            int emitter = reader.Number(_nodeCount);
            int source = reader.Number(_nodeCount);
            byte type = (byte)reader.Number(typeCount);
            foreign = foreign.Add(emitter, new Statement(source, type, reader.Number(_nodeCount)));
        }

        End(reader, SnapshotSection.Relations);
        return new RelationGraph(outgoing, outgoing.Reverse(_nodeCount), types, foreign);
    }

    private CompressedEdges Edges(ref PackedReader reader, int typeCount)
    {
        // An edge takes three bytes at least, so there cannot be more.
        int[] starts = new int[_nodeCount + 1];
        long[] keys = new long[reader.Remaining / 3];
        int count = 0;
        bool isSorted = true;
        for (int node = 0; node < _nodeCount; node++)
        {
            long before = -1;
            for (int left = reader.Number((reader.Remaining / 3) + 1); left > 0; left--)
            {
                byte type = (byte)reader.Number(typeCount);
                var emitters = (Emitters)reader.Number((int)Emitters.Others << 1);
                long key = EdgeKey.Of(type, reader.Number(_nodeCount), emitters);
                isSorted &= (key >> 8) > (before >> 8);
                keys[count++] = before = key;
            }

            starts[node + 1] = count;
        }

        return isSorted ? CompressedEdgesBuilder.Split(starts, keys.AsSpan(0, count)) : CompressedEdgesBuilder.Finish(starts, keys);
    }

    private OriginColumns Origins()
    {
        var reader = Section(SnapshotSection.Origins);
        var origins = new OriginColumnsBuilder();
        var files = new List<int>();
        for (int node = 0; node < _nodeCount; node++)
        {
            int file = reader.Number(files.Count + 2);
            if (file == 0)
            {
                continue;
            }

            if (file > files.Count)
            {
                files.Add(origins.FileId(reader.Text()));
            }

            int start = reader.Number(int.MaxValue);
            int length = reader.Number(int.MaxValue - start);
            origins.Set(node, files[file - 1], start, length, reader.Fixed());
        }

        End(reader, SnapshotSection.Origins);
        return origins.Build();
    }
}
