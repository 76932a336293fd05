using System.Runtime.InteropServices;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Storage;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Loading;

/// <summary>Takes the entities out of descriptor files and lets go of the files. Not thread-safe.</summary>
internal sealed class SegmentLoad(LoadFaults faults)
{
    private const int Approached = 64;
    private readonly SegmentBuilder _builder = new();
    private readonly List<EntityRef> _next = [];

    /// <returns>Whether nothing that was taken refers to the file's text.</returns>
    public bool Add(DescriptorFile file)
    {
        int before = faults.Seen;

        faults.AddRange(file.Diagnostics);
        for (int i = 0; i < file.Documents.Length; i++)
        {
            if (i % Approached == 0)
            {
                Approach(file.Documents.AsSpan(i, Math.Min(Approached, file.Documents.Length - i)));
            }

            var document = file.Documents[i];
            faults.AddRange(document.Diagnostics);
            if (document is { IsValid: true, Ref: not null })
            {
                Add(document);
            }
        }

        return faults.Seen == before;
    }

    public Segment Build() => _builder.Build();

    private void Approach(ReadOnlySpan<DescriptorDocument> documents)
    {
        _next.Clear();
        foreach (var document in documents)
        {
            if (document is { IsValid: true, Ref: { } self })
            {
                _next.Add(self);
            }

            foreach (var target in document.Targets)
            {
                if (!target.TryGetNumber(_builder, out _))
                {
                    _next.Add(target.Value);
                }
            }
        }

        _builder.Approach(CollectionsMarshal.AsSpan(_next));
    }

    private void Add(DescriptorDocument document)
    {
        int node = _builder.NodeOf(document.Ref!);
        if (_builder.IsTaken(node))
        {
            faults.Add(new Diagnostic(
                DuplicateFaults.Duplicate, document.Locate(JsonPointer.Of("metadata", "name")), document.Ref, _builder.FileOf(node) ?? "another file"));
            return;
        }

        _builder.SetEntity(node, StoredEntity.Of(document.Entity!), DescriptorOrigin.Of(document));
        for (int i = 0; i < document.References.Length; i++)
        {
            var reference = document.References[i];
            int target = NodeOf(document.Targets[i]);
            _builder.State(node, new Statement(node, _builder.TypeOf(reference.Relation.Type), target));
            if (reference.Reverse is { } reverse)
            {
                _builder.State(node, new Statement(target, _builder.TypeOf(reverse), node));
            }
        }
    }

    // What comes again is looked for once.
    private int NodeOf(SharedReference reference)
    {
        if (!reference.TryGetNumber(_builder, out int node))
        {
            node = _builder.NodeOf(reference.Value);
            reference.SetNumber(_builder, node);
        }

        return node;
    }
}
