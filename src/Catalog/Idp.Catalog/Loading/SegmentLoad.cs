using Idp.Catalog.Descriptors;
using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Relations;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Storage;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Loading;

/// <summary>Takes the entities out of descriptor files and lets go of the files. Not thread-safe.</summary>
internal sealed class SegmentLoad(LoadFaults faults)
{
    private readonly SegmentBuilder _builder = new();

    /// <returns>Whether nothing that was taken refers to the file's text.</returns>
    public bool Add(DescriptorFile file)
    {
        int before = faults.Seen;

        faults.AddRange(file.Diagnostics);
        foreach (var document in file.Documents)
        {
            faults.AddRange(document.Diagnostics);
            if (document is { IsValid: true, Ref: not null })
            {
                Add(document);
            }
        }

        return faults.Seen == before;
    }

    public Segment Build() => _builder.Build();

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
