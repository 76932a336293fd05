using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model.Packing;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>Unpacks a catalog. Nothing is believed that the sections do not bear out, right checksums or not.</summary>
internal sealed class SnapshotDecoder
{
    private readonly ReadOnlyMemory<byte>[] _sections;
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
    }

    /// <exception cref="PackedFormatException">The content cannot be.</exception>
    public static SnapshotReadResult Decode(ReadOnlyMemory<byte>[] sections)
    {
        var decoder = new SnapshotDecoder(sections);
        var names = decoder.Names();
        var segment = new Segment(names, decoder.Entities(), decoder.Relations(), decoder.Origins());
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

    private NodeNames Names()
    {
        var reader = Section(SnapshotSection.Names);
        var names = new NodeNamesBuilder(Math.Min(_nodeCount, reader.Remaining));
        int prefixCount = reader.Count();
        for (int prefix = 0; prefix < prefixCount; prefix++)
        {
            string kind = reader.Text();
            if (names.PrefixOf(kind, reader.Text()) != prefix)
            {
                throw new PackedFormatException("it holds a kind with its namespace twice");
            }
        }

        for (int node = 0; node < _nodeCount; node++)
        {
            int prefix = reader.Number(prefixCount);
            if (names.GetOrAdd(prefix, reader.Text()) != node)
            {
                throw new PackedFormatException("it holds a reference twice");
            }
        }

        End(reader, SnapshotSection.Names);
        return names.Build();
    }

    // The section is the one page: what was checked here is unpacked when it is asked for.
    private PackedEntities Entities()
    {
        var reader = Section(SnapshotSection.Entities);
        var parts = SharedParts.Read(Texts(), Shapes());
        var places = new PackedPlace[_nodeCount];
        for (int node = 0; node < places.Length; node++)
        {
            int start = reader.Position;
            var bytes = reader.Bytes(reader.Count());
            if (!bytes.IsEmpty)
            {
                places[node] = new PackedPlace(0, start);
                Check(bytes, parts);
            }
        }

        End(reader, SnapshotSection.Entities);
        var page = _sections[(int)SnapshotSection.Entities];
        return new PackedEntities([page], places, parts, page.Length);
    }

    private static void Check(ReadOnlySpan<byte> entity, SharedParts parts)
    {
        var reader = new PackedReader(entity);
        reader.CheckObject(parts);
        if (!reader.IsAtEnd)
        {
            throw new PackedFormatException("an entity is shorter than its bytes");
        }
    }

    private string[] Texts()
    {
        var reader = Section(SnapshotSection.Texts);
        string[] texts = new string[reader.Count()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.Text();
        }

        End(reader, SnapshotSection.Texts);
        return texts;
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
                shapes[i][key] = reader.Text();
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
