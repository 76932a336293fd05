using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model.Packing;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>Packs a settled catalog.</summary>
internal sealed class SnapshotEncoder
{
    private readonly CatalogSnapshot _snapshot;
    private readonly Segment _segment;
    private readonly SharedTexts _texts = new();
    private readonly ShapeNumbers _shapes = new();
    private readonly PackedWriter[] _sections = [.. Enumerable.Range(0, (int)SnapshotSection.Count).Select(_ => new PackedWriter())];

    private SnapshotEncoder(CatalogSnapshot settled)
    {
        _snapshot = settled;
        _segment = settled.Segment;
    }

    public static byte[] Encode(CatalogSnapshot settled, ulong fingerprint, string? position)
    {
        var encoder = new SnapshotEncoder(settled);
        encoder.State(position);
        encoder.CountTexts();
        encoder.Names();
        encoder.Entities();
        encoder.Relations();
        encoder.Origins();
        encoder.SharedParts();
        return SnapshotHeader.Write(fingerprint, [.. encoder._sections.Select(section => section.Written)]);
    }

    private PackedWriter Section(SnapshotSection section) => _sections[(int)section];

    private void State(string? position)
    {
        var writer = Section(SnapshotSection.State);
        writer.Text(_snapshot.Version.ToString());
        writer.Byte(position is null ? (byte)0 : (byte)1);
        writer.Text(position ?? "");
        writer.Number(_segment.NodeCount);
        writer.Number(_segment.EntityCount);
    }

    private void CountTexts()
    {
        for (int node = 0; node < _segment.NodeCount; node++)
        {
            _texts.Count(_segment.Names.NameOf(node));
            _texts.Count(_segment.Names.KindOf(node));
            _texts.Count(_segment.Names.NamespaceOf(node));
            if (_segment.Entities[node] is { } entity)
            {
                _texts.Count(entity.Root);
            }
        }

        _texts.Settle();
    }

    private void Names()
    {
        var writer = Section(SnapshotSection.Names);
        for (int node = 0; node < _segment.NodeCount; node++)
        {
            Text(writer, _segment.Names.KindOf(node));
            Text(writer, _segment.Names.NamespaceOf(node));
            Text(writer, _segment.Names.NameOf(node));
        }
    }

    // One more than the number of a shared text, or 0 and the text itself.
    private void Text(PackedWriter writer, string text)
    {
        if (_texts.TryFind(text, out int id))
        {
            writer.Number(id + 1);
        }
        else
        {
            writer.Number(0);
            writer.Text(text);
        }
    }

    private void Entities()
    {
        var writer = Section(SnapshotSection.Entities);
        var packer = new ValuePacker(_texts, _shapes);
        for (int node = 0; node < _segment.NodeCount; node++)
        {
            writer.Byte(_segment.Entities[node] is null ? (byte)0 : (byte)1);
            if (_segment.Entities[node] is { } entity)
            {
                packer.Pack(entity.Root, writer);
            }
        }
    }

    private void Relations()
    {
        var writer = Section(SnapshotSection.Relations);
        var graph = _segment.Relations;
        writer.Number(graph.Types.Names.Length);
        foreach (string type in graph.Types.Names)
        {
            writer.Text(type);
        }

        for (int node = 0; node < _segment.NodeCount; node++)
        {
            var edges = graph.Out(node);
            writer.Number(edges.Count);
            for (int i = 0; i < edges.Count; i++)
            {
                writer.Number(edges.Types[i]);
                writer.Number(edges.Emitters[i]);
                writer.Number(edges.Nodes[i]);
            }
        }

        var foreign = graph.Foreign.All.Order(Comparer<(int Emitter, Statement Edge)>.Create((a, b) =>
            (a.Emitter, a.Edge.Source, a.Edge.Type, a.Edge.Target).CompareTo((b.Emitter, b.Edge.Source, b.Edge.Type, b.Edge.Target)))).ToList();
        writer.Number(foreign.Count);
        foreach (var (emitter, edge) in foreign)
        {
            writer.Number(emitter);
            writer.Number(edge.Source);
            writer.Number(edge.Type);
            writer.Number(edge.Target);
        }
    }

    private void Origins()
    {
        var writer = Section(SnapshotSection.Origins);
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int node = 0; node < _segment.NodeCount; node++)
        {
            if (_segment.Origins.Find(node) is not { } origin)
            {
                writer.Number(0);
                continue;
            }

            // A file is named where it comes first.
            bool isNew = files.TryAdd(origin.File, files.Count + 1);
            writer.Number(files[origin.File]);
            if (isNew)
            {
                writer.Text(origin.File);
            }

            writer.Number(origin.Span.Start);
            writer.Number(origin.Span.Length);
            writer.Fixed(origin.ContentHash);
        }
    }

    private void SharedParts()
    {
        var texts = Section(SnapshotSection.Texts);
        texts.Number(_texts.All.Count);
        foreach (string text in _texts.All)
        {
            texts.Text(text);
        }

        var shapes = Section(SnapshotSection.Shapes);
        shapes.Number(_shapes.All.Count);
        foreach (string[] keys in _shapes.All)
        {
            shapes.Number(keys.Length);
            foreach (string key in keys)
            {
                Text(shapes, key);
            }
        }
    }
}
