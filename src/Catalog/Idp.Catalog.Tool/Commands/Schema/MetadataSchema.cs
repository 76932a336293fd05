using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Tool.Commands.Schema;

/// <summary>What is true of the <c>metadata</c> of every kind, with the forms of names as patterns and the annotations in common use.</summary>
internal static class MetadataSchema
{
    private const string Name = "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$";
    private const string Label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private const string Key = $"^({Label}(\\.{Label})*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$";

    public static EntityValue Of(KindSet kinds) => EntityValue.FromObject(
        ("description", "What is true of entities of every kind."),
        ("type", "object"),
        ("required", EntityValue.FromStrings("name")),
        ("properties", EntityValue.FromObject(
            ("name", Text("The name; with kind and namespace it is unique in the catalog, whatever the case of letters.", Name, 63)),
            ("namespace", Text("Where the name is unique; default when left out.", $"^{Label}$", 63)),
            ("title", PlaceholderSchema.Or(Text("A name to show to people."))),
            ("description", PlaceholderSchema.Or(EntityValue.FromObject(("type", "string"), ("description", "What it is, in a sentence; Markdown.")))),
            ("labels", Map(
                "Short values to find and group entities by.",
                Text("A label.", $"^$|{Name}", 63),
                kinds.Packs.SelectMany(pack => pack.Labels).Select(label => (label.Key, label.Value)))),
            ("annotations", Map(
                "What tools know the entity by.",
                PlaceholderSchema.Or(EntityValue.FromObject(("type", "string"))),
                Annotations(kinds))),
            ("tags", List("Single words to find entities by.", Text("A tag.", "^[a-z0-9:+#]+(-[a-z0-9:+#]+)*$", 63))),
            ("links", List("Where to read on.", Link)))));

    private static EntityValue Link { get; } = EntityValue.FromObject(
        ("type", "object"),
        ("required", EntityValue.FromStrings("url")),
        ("properties", EntityValue.FromObject(
            ("url", Text("The address, with its scheme.")),
            ("title", Text("What to show for it.")),
            ("icon", Text("The name of an icon of the portal.")),
            ("type", Text("What sort of link it is, such as runbook.")))));

    // What a pack demands goes before what is merely known.
    private static IEnumerable<(string, EntityValue)> Annotations(KindSet kinds) => AnnotationRegistry.Default.Definitions
        .Where(definition => !definition.Key.EndsWith('*'))
        .Select(definition => (definition.Key, Known(definition)))
        .Concat(kinds.Packs.SelectMany(pack => pack.Annotations).Select(annotation => (annotation.Key, annotation.Value)));

    private static EntityValue Known(AnnotationDefinition definition)
    {
        var use = definition.Replacement is { } replacement ? $"deprecated, use {replacement}" : $"{definition.Value.Expectation}, such as {definition.Value.Example}";
        return PlaceholderSchema.Or(EntityValue.FromObject(("type", "string"), ("description", $"{definition.Title}: {use}")));
    }

    private static EntityValue Text(string description, string? pattern = null, double maxLength = 0) => EntityValue.FromObject(
        ("type", "string"),
        ("description", description),
        ("minLength", pattern is null ? 1 : default(EntityValue)),
        ("maxLength", maxLength == 0 ? default : EntityValue.FromDouble(maxLength)),
        ("pattern", pattern is null ? default : EntityValue.FromString(pattern)));

    private static EntityValue List(string description, EntityValue item) => EntityValue.FromObject(
        ("type", "array"), ("description", description), ("items", item));

    private static EntityValue Map(string description, EntityValue value, IEnumerable<(string, EntityValue)> known) => EntityValue.FromObject(
        ("type", "object"),
        ("description", description),
        ("propertyNames", EntityValue.FromObject(("pattern", Key))),
        ("properties", EntityValue.FromObject([.. known])),
        ("additionalProperties", value));
}
