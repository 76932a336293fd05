using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Idp.Catalog.Model;
using Idp.JsonSchemas;

namespace Idp.Catalog.Kinds;

/// <summary>Turns packs into a set: loads the schemas, lines up the relations, refuses what contradicts itself.</summary>
internal static class KindSetCompiler
{
    private static readonly JsonSchemaOptions AsAjv = new() { RefSiblings = RefSiblings.Evaluate, Nullable = true };

    public static KindSet CompileBuiltIn(ImmutableArray<KindPack> packs)
        => Compile(packs) is { Success: true } result
            ? result.Kinds
            : throw new InvalidOperationException("The built-in kinds contradict each other.");

    public static KindSetResult Compile(ImmutableArray<KindPack> packs)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        var kinds = new Dictionary<string, List<CompiledKind>>(StringComparer.Ordinal);
        foreach (var pack in packs)
        {
            foreach (var definition in pack.Kinds)
            {
                AddKind(pack, definition, kinds, faults);
            }
        }

        var metadata = new MetadataSchemas(
            LoadMap("annotation", packs.SelectMany(pack => pack.Annotations), faults),
            LoadMap("label", packs.SelectMany(pack => pack.Labels), faults));
        if (faults.Count > 0)
        {
            return new KindSetResult(null, faults.ToImmutable());
        }

        var byKind = kinds.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);
        return new KindSetResult(new KindSet(packs, byKind, LineUp(packs), metadata), []);
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
        string what, IEnumerable<KeyValuePair<string, EntityValue>> schemas, ImmutableArray<string>.Builder faults)
    {
        var properties = schemas.Select(pair => (pair.Key, pair.Value)).ToArray();
        return properties.Length == 0
            ? null
            : Load($"the {what} values", EntityValue.FromObject(("properties", EntityValue.FromObject(properties))), faults);
    }

    // Types pair up once and for all: the first pair that names a type decides its reverse, later ones only add kinds.
    private static FrozenDictionary<(string From, string Type, string To), string> LineUp(ImmutableArray<KindPack> packs)
    {
        var reverseOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var table = new Dictionary<(string, string, string), string>();
        foreach (var pair in packs.SelectMany(pack => pack.Relations))
        {
            reverseOf.TryAdd(pair.Forward, pair.Reverse);
            reverseOf.TryAdd(pair.Reverse, pair.Forward);
            foreach (var from in pair.FromKinds.Select(JavaScriptCase.ToLower))
            {
                foreach (var to in pair.ToKinds.Select(JavaScriptCase.ToLower))
                {
                    table[(from, pair.Forward, to)] = reverseOf[pair.Forward];
                    table[(to, pair.Reverse, from)] = reverseOf[pair.Reverse];
                }
            }
        }

        return table.ToFrozenDictionary();
    }
}
