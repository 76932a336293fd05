using System.Collections.Immutable;
using System.Globalization;
using Idp.Catalog.Model;
using Idp.JsonSchemas;

namespace Idp.Catalog.Kinds;

/// <summary>Turns packs into a set: loads the schemas, lines up the relations, refuses what contradicts itself.</summary>
internal static class KindSetCompiler
{
    private static readonly JsonSchemaOptions AsAjv = new() { RefSiblings = RefSiblings.Evaluate, Nullable = true };

    public static CompiledKinds CompileBuiltIn(ImmutableArray<KindPack> packs)
        => TryCompile(packs, ImmutableArray.CreateBuilder<string>()) ?? throw new InvalidOperationException("The built-in kinds contradict each other.");

    public static KindSetResult Compile(ImmutableArray<KindPack> packs)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        return TryCompile(packs, faults) is { } compiled
            ? new KindSetResult(new KindSet(compiled), [])
            : new KindSetResult(null, faults.ToImmutable());
    }

    private static CompiledKinds? TryCompile(ImmutableArray<KindPack> packs, ImmutableArray<string>.Builder faults)
    {
        var kinds = new Dictionary<string, List<CompiledKind>>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var definition in pack.Kinds)
            {
                AddKind(pack, definition, kinds, faults);
            }
        }

        var metadata = new MetadataSchemas(
            LoadMap("annotation", packs, pack => pack.Annotations, faults),
            LoadMap("label", packs, pack => pack.Labels, faults));
        if (faults.Count > 0)
        {
            return null;
        }

        var byKind = kinds.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        return new CompiledKinds(packs, byKind, new ReverseRelations(packs.SelectMany(pack => pack.Relations)), metadata);
    }

    private static void AddKind(
        KindPack pack, KindDefinition definition, Dictionary<string, List<CompiledKind>> kinds, ImmutableArray<string>.Builder faults)
    {
        if (!kinds.TryGetValue(definition.Kind, out var versions))
        {
            kinds[definition.Kind] = versions = [];
        }

        foreach (var other in versions)
        {
            if (other.Definition.SpecType == definition.SpecType
                && other.Definition.ApiVersions.Intersect(definition.ApiVersions).FirstOrDefault() is { } version)
            {
                var type = definition.SpecType is null ? string.Empty : $" with spec.type '{definition.SpecType}'";
                faults.Add($"Kind '{definition.Kind}' in version '{version}'{type} is declared more than once.");
                return;
            }
        }

        if (Load($"kind '{definition.Kind}'", definition.Schema, faults) is { } schema)
        {
            versions.Add(new CompiledKind(definition, pack.Behaviour, schema));
        }
    }

    private static JsonSchema? Load(string of, EntityValue schema, ImmutableArray<string>.Builder faults)
    {
        var result = JsonSchema.Load(schema.ToString(), AsAjv);
        foreach (var error in result.Errors)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"The schema of {of} is not valid at '{error.Path}': {error.Message}."));
        }

        return result.Schema;
    }

    // One schema for all declared keys: { "properties": { key: schema, … } }.
    private static JsonSchema? LoadMap(
        string what, ImmutableArray<KindPack> packs, Func<KindPack, ImmutableDictionary<string, EntityValue>> schemas, ImmutableArray<string>.Builder faults)
        => packs.All(pack => schemas(pack).Count == 0)
            ? null
            : Load($"the {what} values", SchemaOf(packs.SelectMany(schemas)), faults);

    private static EntityValue SchemaOf(IEnumerable<KeyValuePair<string, EntityValue>> schemas)
        => EntityValue.FromObject(("properties", EntityValue.FromObject([.. schemas.Select(pair => (pair.Key, pair.Value))])));
}
