using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model.Packing;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>Packs a settled catalog.</summary>
internal sealed class SnapshotEncoder
{
    private readonly CatalogSnapshot _snapshot;
    private readonly Segment _segment;
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
        encoder.SharedParts();
        encoder.Names();
        encoder.Entities();
        encoder.Relations();
        encoder.Origins();
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

    private void SharedParts()
    {
        var parts = _segment.Entities.Parts;
        var texts = Section(SnapshotSection.Texts);
        texts.Number(parts.Texts.Length);
        foreach (string text in parts.Texts)
        {
            texts.Text(text);
        }

        var shapes = Section(SnapshotSection.Shapes);
        shapes.Number(parts.Shapes.Length);
        foreach (var shape in parts.Shapes)
        {
            shapes.Number(shape.Keys.Length);
            foreach (string key in shape.Keys)
            {
                shapes.Text(key);
            }
        }
    }

    private void Names()
    {
        var writer = Section(SnapshotSection.Names);
        var names = _segment.Names;
        writer.Number(names.Prefixes.Count);
        for (int prefix = 0; prefix < names.Prefixes.Count; prefix++)
        {
            writer.Text(names.Prefixes[prefix].Kind);
            writer.Text(names.Prefixes[prefix].Namespace);
        }

        for (int node = 0; node < _segment.NodeCount; node++)
        {
            writer.Number(names.PrefixOf(node));
            writer.Text(names.NameOf(node));
        }
    }

    // Their bytes are packed already; one that is none has no bytes.
    private void Entities()
    {
        var writer = Section(SnapshotSection.Entities);
        for (int node = 0; node < _segment.NodeCount; node++)
        {
            var bytes = _segment.IsEntity(node) ? _segment.Entities.BytesOf(node) : [];
            writer.Number(bytes.Length);
            writer.Bytes(bytes);
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
}
