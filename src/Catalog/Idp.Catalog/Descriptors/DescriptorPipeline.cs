using System.Collections.Immutable;
using Idp.Catalog.Descriptors.Placeholders;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Validation;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors;

/// <summary>
/// What happens to one document once its placeholders are read: the original's stages, in its order,
/// except that a fault in one does not end the matter. Pure: no I/O. Thread-safe.
/// </summary>
internal sealed class DescriptorPipeline(DescriptorReaderOptions options, YamlReader yaml)
{
    private readonly PlaceholderApplier _placeholders = new(yaml);
    private readonly FieldFormatCheck _formats = new(options.Formats);
    private readonly KindCheck _kinds = new(options.Kinds);
    private readonly RelationExtractor _relations = new(options.Kinds);

    /// <summary>Judges a document that could be parsed.</summary>
    /// <param name="parsed">The document as it was written.</param>
    /// <param name="contents">What its placeholders name.</param>
    /// <param name="references">References that were read before.</param>
    public DescriptorDocument Run(ParsedDocument parsed, IReadOnlyList<PlaceholderContent> contents, ReferenceCache references)
    {
        if (parsed.Root.Kind != ValueKind.Object)
        {
            var place = SourceLocation.In(parsed.Yaml.Source, parsed.Yaml.Locate(JsonPointer.Root) ?? parsed.Yaml.Span);
            return Failed(parsed, new Diagnostic(DescriptorFaults.NotAMapping, place, Described.Of(parsed.Root)));
        }

        var faults = new EntityFaults(options.MaxFaults);
        PointerMap? map = null;
        var root = parsed.Root;
        if (contents.Count > 0)
        {
            SchemaCheck.Check(Schemas.Envelope, parsed.Root, JsonPointer.Root, faults);
            root = _placeholders.Apply(root, contents, map = new PointerMap(), faults);
        }

        root = ReferenceSorter.Sort(EnvelopeDefaults.FillIn(root), options.Kinds, ref map);
        if (contents.Count > 0 || !SchemaCheck.IsValid(Schemas.Entity, root))
        {
            CheckEnvelope(parsed, contents, root, faults);
        }

        RootFieldCheck.Check(root, faults);
        _formats.Check(root, faults);
        var kind = _kinds.Check(root, faults);
        return Finish(parsed, contents, Entity.From(root), kind, map, faults, references);
    }

    // What the first schema demands the second demands too: where nothing was read in, it needs to be asked for its faults only.
    private static void CheckEnvelope(ParsedDocument parsed, IReadOnlyList<PlaceholderContent> contents, EntityValue root, EntityFaults faults)
    {
        if (contents.Count == 0)
        {
            SchemaCheck.Check(Schemas.Envelope, parsed.Root, JsonPointer.Root, faults);
        }

        SchemaCheck.Check(Schemas.Entity, root, JsonPointer.Root, faults);
    }

    private DescriptorDocument Finish(
        ParsedDocument parsed,
        IReadOnlyList<PlaceholderContent> contents,
        Entity entity,
        CompiledKind? kind,
        PointerMap? map,
        EntityFaults faults,
        ReferenceCache cache)
    {
        var references = ExtractedReferences.None;
        var hasRef = entity.TryGetRef(out var self);
        if (kind is not null && self is not null && !faults.HasErrors)
        {
            references = _relations.Extract(entity.Root, self, kind, faults, cache);
            if (faults.HasErrors)
            {
                references = references with { Kept = [], Targets = [] };
            }
            else if (entity.Kind == "Location")
            {
                LocationCheck.Check(entity.Root, options.Origin is null ? "file" : "url", faults);
            }
        }

        var document = new DescriptorDocument(parsed.Yaml, map ?? PointerMap.Identity)
        {
            Entity = entity,
            Ref = self,
            Written = contents.Count == 0 ? entity.Root : parsed.Root,
            IsValid = !faults.HasErrors,
            References = references.Kept,
            Targets = references.Targets,
            DroppedReferences = references.Dropped,
        };
        return faults.IsEmpty && parsed.Diagnostics.IsEmpty && (options.Rules.IsEmpty || !hasRef)
            ? document
            : document.With(FindingsOf(document, parsed, faults, hasRef));
    }

    private ImmutableArray<Diagnostic> FindingsOf(DescriptorDocument document, ParsedDocument parsed, EntityFaults faults, bool hasRef)
    {
        var diagnostics = parsed.Diagnostics.AddRange(faults.All.Select(fault => Locate(document, fault)));
        if (faults.Dropped > 0)
        {
            diagnostics = diagnostics.Add(new Diagnostic(DescriptorFaults.TooManyFaults, document.Locate(JsonPointer.Root), options.MaxFaults, faults.Dropped));
        }

        return InTextOrder(hasRef ? diagnostics.AddRange(RunRules(document, document.Entity!)) : diagnostics);
    }

    private IEnumerable<Diagnostic> RunRules(DescriptorDocument document, Entity entity)
    {
        if (options.Rules.IsEmpty)
        {
            return [];
        }

        var context = new EntityRuleContext(document, entity);
        foreach (var rule in options.Rules)
        {
            rule.Check(context);
        }

        return context.Diagnostics;
    }

    private static Diagnostic Locate(DescriptorDocument document, EntityFault fault)
    {
        var place = document.LocateWithIncludes(fault.Pointer, fault.Part);
        return new Diagnostic(fault.Rule, place.Location, fault.Arguments)
        {
            Related = (fault.Included ?? place.Included) is { } included ? [included] : [],
        };
    }

    private static DescriptorDocument Failed(ParsedDocument parsed, Diagnostic fault)
        => new DescriptorDocument(parsed.Yaml, PointerMap.Identity).With(parsed.Diagnostics.Add(fault));

    private static ImmutableArray<Diagnostic> InTextOrder(ImmutableArray<Diagnostic> diagnostics)
        => diagnostics.Length < 2 ? diagnostics : [.. diagnostics.OrderBy(diagnostic => diagnostic.Location?.Span.Start ?? 0)];
}
