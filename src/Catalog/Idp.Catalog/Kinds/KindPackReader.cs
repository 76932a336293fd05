using System.Collections.Immutable;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Kinds;

/// <summary>Reads a <c>catalog-model.yaml</c>: kinds, relations, annotations and labels as data, in the words of Backstage's model layers.</summary>
public static class KindPackReader
{
    /// <summary>Reads one pack. Its kinds behave as the original's declared model does.</summary>
    /// <param name="source">The file; one YAML document.</param>
    /// <returns>The pack, or every fault of the file.</returns>
    public static KindPackResult Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var stream = new YamlReader().Read(source);
        if (stream.Documents.Length != 1)
        {
            var fault = new Diagnostic(
                KindPackFaults.Malformed, SourceLocation.In(source, default), "A kind pack", $"must be one YAML document, not {stream.Documents.Length}");
            return new KindPackResult(null, [.. stream.Diagnostics, fault]);
        }

        var builder = new EntityValueBuilder();
        var read = stream.Documents[0].Read(new EntitySink(builder));
        if (!read.Success)
        {
            return new KindPackResult(null, [.. stream.Diagnostics, .. read.Diagnostics]);
        }

        var node = new PackNode(builder.Build(), JsonPointer.Root, stream.Documents[0], []);
        var pack = ReadPack(node, source.Path);
        return new KindPackResult(node.Faults.Count == 0 ? pack : null, [.. node.Faults]);
    }

    private static KindPack ReadPack(PackNode root, string name)
    {
        root.MustBe(ValueKind.Object, "must be a map");
        root.AllowOnly("kinds", "kindVersions", "relations", "annotations", "labels");
        var kinds = ImmutableArray.CreateBuilder<KindDefinition>();
        foreach (var kind in root.List("kinds"))
        {
            kind.AllowOnly("group", "names", "description", "versions");
            var names = kind["names"];
            names.AllowOnly("kind", "singular", "plural");
            ReadVersions(kind, names.Text("kind"), kind.Text("group"), names.OptionalText("plural"), kinds);
        }

        foreach (var kind in root.List("kindVersions"))
        {
            kind.AllowOnly("kind", "group", "versions");
            ReadVersions(kind, kind.Text("kind"), kind.OptionalText("group") ?? "backstage.io", null, kinds);
        }

        return new KindPack(name)
        {
            Kinds = kinds.ToImmutable(),
            Relations = [.. root.List("relations").Select(ReadPair)],
            Annotations = ReadSchemas(root, "annotations"),
            Labels = ReadSchemas(root, "labels"),
        };
    }

    private static void ReadVersions(
        PackNode owner, string kind, string group, string? plural, ImmutableArray<KindDefinition>.Builder kinds)
    {
        foreach (var version in owner.List("versions"))
        {
            version.AllowOnly("name", "specType", "description", "relationFields", "schema");
            var schema = version["schema"];
            schema.AllowOnly("jsonSchema");
            foreach (var specType in version.Has("specType") ? version.Texts("specType").Cast<string?>() : [null])
            {
                kinds.Add(new KindDefinition(kind, [.. version.Texts("name").Select(v => $"{group}/{v}")])
                {
                    SpecType = specType,
                    Plural = plural,
                    Description = version.OptionalText("description") ?? owner.OptionalText("description"),
                    RelationFields = [.. version.List("relationFields").Select(ReadField)],
                    Schema = KindSchema.Reduce(schema["jsonSchema"]),
                });
            }
        }
    }

    private static RelationField ReadField(PackNode field)
    {
        field.AllowOnly("selector", "relation", "defaultKind", "defaultNamespace", "allowedKinds");
        var path = field["selector"].Text("path");
        var space = field.OptionalText("defaultNamespace") ?? "inherit";
        if (space is not ("inherit" or "default"))
        {
            field["defaultNamespace"].Fault("must be inherit or default");
        }

        return new RelationField([.. path.Split('.')], field.Text("relation"))
        {
            DefaultKind = field.OptionalText("defaultKind"),
            InDefaultNamespace = space == "default",
            AllowedKinds = field.Has("allowedKinds") ? field.Texts("allowedKinds") : [],
        };
    }

    private static RelationPair ReadPair(PackNode pair)
    {
        pair.AllowOnly("fromKind", "toKind", "description", "forward", "reverse");
        var (forward, reverse) = (pair["forward"], pair["reverse"]);
        return new RelationPair(pair.Texts("fromKind"), pair.Texts("toKind"), forward.Text("type"), reverse.Text("type"))
        {
            ForwardTitle = forward.OptionalText("title"),
            ReverseTitle = reverse.OptionalText("title"),
        };
    }

    private static ImmutableDictionary<string, EntityValue> ReadSchemas(PackNode root, string key)
    {
        if (!root.Has(key))
        {
            return ImmutableDictionary<string, EntityValue>.Empty;
        }

        var schemas = ImmutableDictionary.CreateBuilder<string, EntityValue>(StringComparer.Ordinal);
        foreach (var item in root.List(key))
        {
            item.AllowOnly("name", "title", "description", "schema");
            if (item.Has("schema"))
            {
                schemas[item.Text("name")] = item["schema"]["jsonSchema"].Value;
            }
        }

        return schemas.ToImmutable();
    }
}
