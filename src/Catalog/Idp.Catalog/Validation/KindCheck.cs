using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.JsonSchemas;

namespace Idp.Catalog.Validation;

/// <summary>Finds the kind that an entity says it is, and holds the entity against its schema.</summary>
internal sealed class KindCheck(KindSet kinds)
{
    public CompiledKind? Check(EntityValue root, EntityFaults faults)
    {
        if (root.GetString("kind") is not { Length: > 0 } kind || root.GetString("apiVersion") is not { Length: > 0 } apiVersion)
        {
            return null;
        }

        var compiled = kinds.FindCompiled(kind, apiVersion, root["spec"].GetString("type"));
        if (compiled is null)
        {
            ReportUnknown(kind, apiVersion, root, faults);
            return null;
        }

        SchemaCheck.Check(compiled.Schema, root, JsonPointer.Root, faults);
        CheckMetadata(kinds.Metadata.Annotations, root, "annotations", faults);
        CheckMetadata(kinds.Metadata.Labels, root, "labels", faults);
        return compiled;
    }

    private static void CheckMetadata(JsonSchema? schema, EntityValue root, string field, EntityFaults faults)
    {
        var value = root["metadata"][field];
        if (schema is not null && value.Kind == ValueKind.Object)
        {
            SchemaCheck.Check(schema, value, JsonPointer.Of("metadata", field), faults);
        }
    }

    private void ReportUnknown(string kind, string apiVersion, EntityValue root, EntityFaults faults)
    {
        var versions = kinds.VersionsOf(kind);
        if (versions.Length == 0)
        {
            if (!faults.Refuses(JsonPointer.Of("kind")))
            {
                faults.Value(DescriptorFaults.UnknownKind, JsonPointer.Of("kind"), Described.Quote(kind), Advice(kind));
            }
        }
        else if (!versions.Any(version => version.Definition.ApiVersions.Contains(apiVersion)))
        {
            if (!faults.Refuses(JsonPointer.Of("apiVersion")))
            {
                var known = string.Join(" or ", versions.SelectMany(version => version.Definition.ApiVersions).Distinct());
                faults.Value(DescriptorFaults.UnknownApiVersion, JsonPointer.Of("apiVersion"), kind, Described.Quote(apiVersion), known);
            }
        }
        else
        {
            var types = string.Join(", ", versions.Select(version => version.Definition.SpecType).OfType<string>().Distinct());
            faults.Value(DescriptorFaults.UnknownSpecType, JsonPointer.Of("spec", "type"), kind, Described.Of(root["spec"]["type"]), types);
        }
    }

    private string Advice(string kind)
    {
        if (!ReferenceEquals(kinds, KindSet.Model) && KindSet.Model.VersionsOf(kind).Length > 0)
        {
            return "The model set knows it: validate with --model, or KindSet.Model.";
        }

        var names = kinds.Kinds.Select(definition => definition.Kind).Distinct().Order(StringComparer.Ordinal).ToArray();
        return DidYouMean.FindNearest(kind, names) is { } near
            ? $"Did you mean {near}?"
            : $"Known kinds: {string.Join(", ", names)}. Others need a kind pack.";
    }
}
