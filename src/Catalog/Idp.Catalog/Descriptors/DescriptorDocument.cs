using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>One document of a descriptor file, and everything that is known of it. Immutable, so thread-safe.</summary>
public sealed class DescriptorDocument
{
    private readonly PointerMap _map;

    internal DescriptorDocument(YamlDocument yaml, PointerMap map)
    {
        Yaml = yaml;
        _map = map;
    }

    /// <summary>The file as it was read.</summary>
    public SourceText Source => Yaml.Source;

    /// <summary>The place of the document in its file, from 0; empty documents count.</summary>
    public int Index => Yaml.Index;

    /// <summary>Where the document stands in its file, from its <c>---</c> or its first line that says something.</summary>
    public SourceSpan Span => Yaml.Span;

    /// <summary>Whether the original would take the document: rules of yours, Location targets and checks across files do not count.</summary>
    public bool IsValid { get; internal init; }

    /// <summary>The entity with its placeholders read in; null when the document is no map.</summary>
    public Entity? Entity { get; internal init; }

    /// <summary>What the entity is called; null when its kind or name cannot be told.</summary>
    public EntityRef? Ref { get; internal init; }

    /// <summary>
    /// The reference that the original forms of the document as written, valid or not: lower-cased, where kind, namespace and name are texts
    /// at all, though they be empty. Null when it cannot form one.
    /// </summary>
    public string? RefText => WrittenRef.Of(Written);

    /// <summary>The references that a valid entity states, in the order of its kind's fields.</summary>
    public ImmutableArray<Reference> References { get; internal init; } = [];

    /// <summary>The references of a valid entity that make no relation, because their field does not allow the kind of their target.</summary>
    public ImmutableArray<Reference> DroppedReferences { get; internal init; } = [];

    /// <summary>What is wrong with the document, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>The relations of a valid entity, there and back: distinct, ordered by <c>source type target</c>.</summary>
    public ImmutableArray<Relation> Relations => RelationOrder.Distinct(References);

    /// <summary>What each of <see cref="References"/> points at, as the documents of one reading share it.</summary>
    internal ImmutableArray<SharedReference> Targets { get; init; } = [];

    /// <summary>All references that a valid entity states.</summary>
    internal ImmutableArray<Reference> StatedReferences => DroppedReferences.IsEmpty ? References : References.AddRange(DroppedReferences);

    internal YamlDocument Yaml { get; }

    /// <summary>The document before anything was read in, or with what the envelope says by default; missing when it is no map.</summary>
    internal EntityValue Written { get; init; }

    internal DescriptorDocument With(ImmutableArray<Diagnostic> diagnostics)
        => new(Yaml, _map)
        {
            IsValid = IsValid,
            Entity = Entity,
            Ref = Ref,
            Written = Written,
            References = References,
            Targets = Targets,
            DroppedReferences = DroppedReferences,
            Diagnostics = diagnostics,
        };

    /// <summary>Where a value of <see cref="Entity"/> stands in the user's file. Looks through the text again: ask for faults only.</summary>
    /// <param name="pointer">The value; the nearest value around it is taken when it is not in the file.</param>
    /// <param name="part">Whether its key is meant or the value.</param>
    public SourceLocation Locate(JsonPointer pointer, YamlPart part = YamlPart.Value) => _map.Locate(Yaml, pointer, part).Location;

    internal Located LocateWithIncludes(JsonPointer pointer, YamlPart part) => _map.Locate(Yaml, pointer, part);
}
