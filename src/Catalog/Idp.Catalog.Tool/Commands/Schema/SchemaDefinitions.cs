using System.Collections.Immutable;
using System.Globalization;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Schema;

/// <summary>The definitions of one kind or of all, and which of them is for which descriptor.</summary>
internal sealed class SchemaDefinitions
{
    private SchemaDefinitions(ImmutableArray<SchemaDefinition> items) => Items = items;

    public ImmutableArray<SchemaDefinition> Items { get; }

    public IEnumerable<string> Kinds => Items.Select(item => item.Definition.Kind).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> ApiVersions => Items.SelectMany(item => item.Definition.ApiVersions).Distinct(StringComparer.Ordinal);

    public static SchemaDefinitions Of(IEnumerable<KindDefinition> kinds)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "metadata", "placeholder" };
        return new SchemaDefinitions([.. kinds.Select(kind =>
        {
            var name = NameOf(kind, taken);
            return new SchemaDefinition(name, kind, KindSchemaText.MoveTo($"#/definitions/{name}", kind.Schema));
        })]);
    }

    /// <summary>For each definition: when a descriptor falls under it, it must obey it.</summary>
    public IEnumerable<EntityValue> Conditions()
    {
        if (Items.Length == 1)
        {
            yield return Items[0].Reference;
            yield break;
        }

        foreach (var kind in Items.GroupBy(item => item.Definition.Kind, StringComparer.Ordinal))
        {
            foreach (var item in kind)
            {
                yield return EntityValue.FromObject(("if", Under(item, kind)), ("then", item.Reference));
            }

            yield return EntityValue.FromObject(("if", Having("kind", Is(kind.Key))), ("then", Known(kind)));
        }
    }

    // A definition for one spec.type goes before the one for all.
    private static EntityValue Under(SchemaDefinition item, IEnumerable<SchemaDefinition> kind)
    {
        var definition = item.Definition;
        var envelope = EntityValue.FromObject(
            ("required", EntityValue.FromStrings("kind", "apiVersion")),
            ("properties", EntityValue.FromObject(
                ("kind", Is(definition.Kind)),
                ("apiVersion", IsOneOf(definition.ApiVersions)))));
        if (definition.SpecType is { } type)
        {
            return EntityValue.FromObject(("allOf", EntityValue.FromArray(envelope, SpecType(Is(type)))));
        }

        var special = SpecialTypes(kind, definition.ApiVersions);
        return special.Length == 0
            ? envelope
            : EntityValue.FromObject(("allOf", EntityValue.FromArray(envelope, EntityValue.FromObject(("not", SpecType(IsOneOf(special)))))));
    }

    // The versions of a kind and, where no definition is for all of them, its types.
    private static EntityValue Known(IGrouping<string, SchemaDefinition> kind)
    {
        var versions = kind.SelectMany(item => item.Definition.ApiVersions).Distinct(StringComparer.Ordinal).ToArray();
        var known = EntityValue.FromObject(("properties", EntityValue.FromObject(("apiVersion", IsOneOf(versions)))));
        return kind.Any(item => item.Definition.SpecType is null)
            ? known
            : EntityValue.FromObject(("allOf", EntityValue.FromArray(known, SpecType(IsOneOf(SpecialTypes(kind, versions))))));
    }

    private static string[] SpecialTypes(IEnumerable<SchemaDefinition> kind, IEnumerable<string> versions) =>
    [
        .. kind.Where(item => item.Definition.ApiVersions.Intersect(versions).Any())
            .Select(item => item.Definition.SpecType)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];

    private static EntityValue SpecType(EntityValue type) => Having("spec", Having("type", type));

    private static EntityValue Having(string property, EntityValue schema) => EntityValue.FromObject(
        ("required", EntityValue.FromStrings(property)),
        ("properties", EntityValue.FromObject((property, schema))));

    private static EntityValue Is(string value) => EntityValue.FromObject(("const", value));

    private static EntityValue IsOneOf(IEnumerable<string> values) => EntityValue.FromObject(("enum", EntityValue.FromStrings([.. values])));

    private static string NameOf(KindDefinition kind, HashSet<string> taken)
    {
        var plain = string.Concat((kind.SpecType is null ? kind.Kind : $"{kind.Kind}.{kind.SpecType}")
            .Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'));
        var name = plain;
        for (var i = 2; !taken.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{plain}-{i}");
        }

        return name;
    }
}
