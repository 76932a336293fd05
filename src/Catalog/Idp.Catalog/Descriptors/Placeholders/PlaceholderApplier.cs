using System.Text;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>Puts the contents of files where placeholders stand. What could not be read is marked, so that no later check blames the user twice.</summary>
internal sealed class PlaceholderApplier(YamlReader yaml)
{
    private static readonly EntityValue Unread = EntityValue.FromString("…");

    public EntityValue Apply(EntityValue root, IReadOnlyList<PlaceholderContent> contents, PointerMap map, EntityFaults faults)
    {
        foreach (var content in contents)
        {
            var placeholder = content.Placeholder;
            if (content.Fault is { } fault)
            {
                faults.Add(new EntityFault(fault, placeholder.ArgumentPointer, YamlPart.Value, content.Arguments)
                {
                    Included = content.FaultPlace is { } place ? new RelatedLocation(place, "in the included file") : null,
                });
            }

            var value = content.Text is { } text ? Parse(content, text, map, faults) : null;
            if (value is null)
            {
                faults.Ignore(placeholder.Pointer);
            }

            root = root.With(placeholder.Pointer.Tokens.AsSpan(), value ?? Unread);
        }

        return root;
    }

    private EntityValue? Parse(PlaceholderContent content, SourceText text, PointerMap map, EntityFaults faults)
    {
        var placeholder = content.Placeholder;
        switch (placeholder.Key)
        {
            case "$json":
                return ParseJson(placeholder, text, map, faults);
            case "$yaml":
                return ParseYaml(placeholder, text, map, faults);
            default:
                map.AddIncluded(placeholder.Pointer, placeholder.Key, null);
                return EntityValue.FromString(content.Bundled.IsMissing ? Encoding.UTF8.GetString(text.Utf8.Span) : EntityYaml.ToText(content.Bundled));
        }
    }

    private EntityValue? ParseJson(Placeholder placeholder, SourceText text, PointerMap map, EntityFaults faults)
    {
        try
        {
            var value = EntityValue.Parse(text.Utf8.Span);

            // JSON is YAML, so the YAML reader can say where its values are.
            map.AddIncluded(placeholder.Pointer, placeholder.Key, yaml.Read(text).Documents.FirstOrDefault());
            return value;
        }
        catch (FormatException e)
        {
            var (why, span) = JsonFault.Of(e, text);
            Fail(placeholder, PlaceholderFaults.Malformed, SourceLocation.In(text, span), faults, "JSON", why);
            return null;
        }
    }

    private EntityValue? ParseYaml(Placeholder placeholder, SourceText text, PointerMap map, EntityFaults faults)
    {
        var documents = yaml.Read(text).Documents;
        if (documents.Length != 1)
        {
            var second = documents.Length > 1 ? documents[1].Locate(JsonPointer.Root) ?? documents[1].Span : default;
            Fail(placeholder, PlaceholderFaults.NotOneDocument, SourceLocation.In(text, second), faults, documents.Length);
            return null;
        }

        var builder = new EntityValueBuilder();
        var result = documents[0].Read(new EntitySink(builder));
        if (!result.Success)
        {
            var why = result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Fail(placeholder, PlaceholderFaults.Malformed, why.Location!, faults, "YAML", why.Message);
            return null;
        }

        map.AddIncluded(placeholder.Pointer, placeholder.Key, documents[0]);
        return builder.Build();
    }

    private static void Fail(
        Placeholder placeholder, DiagnosticDescriptor rule, SourceLocation included, EntityFaults faults, params object?[] details)
        => faults.Add(new EntityFault(
            rule, placeholder.ArgumentPointer, YamlPart.Value, [placeholder.Key, Described.Of(placeholder.Argument), .. details])
        {
            Included = new RelatedLocation(included, "in the included file"),
        });
}
