using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>Names, labels, annotations, tags and links have forms that a schema does not say. Source: Backstage's FieldFormatEntityPolicy.</summary>
internal sealed class FieldFormatCheck(FieldFormats formats)
{
    // The same object for most entities; whichever thread wrote it last, it is valid.
    private string? _validApiVersion;

    public void Check(EntityValue root, EntityFaults faults)
    {
        var metadata = root["metadata"];
        ApiVersion(root["apiVersion"], faults);
        Value(formats.Kind, DescriptorFaults.KindFormat, root["kind"], faults, "kind");
        Value(formats.EntityName, DescriptorFaults.NameFormat, metadata["name"], faults, "metadata", "name");
        Value(formats.Namespace, DescriptorFaults.NamespaceFormat, metadata["namespace"], faults, "metadata", "namespace");
        Map("labels", metadata, formats.LabelKey, DescriptorFaults.LabelKeyFormat, formats.LabelValue, DescriptorFaults.LabelValueFormat, faults);
        Map("annotations", metadata, formats.AnnotationKey, DescriptorFaults.AnnotationKeyFormat, formats.AnnotationValue, DescriptorFaults.AnnotationValueFormat, faults);
        Tags(metadata["tags"], faults);
        Links(metadata["links"], faults);
    }

    private void ApiVersion(EntityValue value, EntityFaults faults)
    {
        if (value.AsString() is not { } text || ReferenceEquals(text, _validApiVersion))
        {
            return;
        }

        if (formats.ApiVersion.IsValid(text))
        {
            _validApiVersion = text;
        }
        else
        {
            Report(formats.ApiVersion, DescriptorFaults.ApiVersionFormat, text, JsonPointer.Of("apiVersion"), faults);
        }
    }

    private static void Map(
        string field,
        EntityValue metadata,
        FieldFormat keyFormat,
        DiagnosticDescriptor keyRule,
        FieldFormat valueFormat,
        DiagnosticDescriptor valueRule,
        EntityFaults faults)
    {
        var map = metadata[field];
        var areKeysValid = AreKeysValid(map, keyFormat);
        foreach (var (key, value) in map.Properties)
        {
            if (!areKeysValid && !keyFormat.IsValid(key))
            {
                faults.Key(keyRule, JsonPointer.Of("metadata", field, key), $"The key of metadata.{field}", Described.Quote(key), keyFormat.Expectation);
            }

            Value(valueFormat, valueRule, value, faults, "metadata", field, key);
        }
    }

    // Maps that look alike share their keys, which then are right or wrong for all of them.
    private static bool AreKeysValid(EntityValue map, FieldFormat format)
    {
        if (map.Node is not Slot[] slots)
        {
            return true;
        }

        var shape = new ObjectNode(slots).Shape;
        if (!ReferenceEquals(shape.KeysApprovedBy, format) && Array.TrueForAll(shape.Keys, format.IsValid.Invoke))
        {
            shape.KeysApprovedBy = format;
        }

        return ReferenceEquals(shape.KeysApprovedBy, format);
    }

    private void Tags(EntityValue tags, EntityFaults faults)
    {
        for (var i = 0; i < tags.Items.Count; i++)
        {
            if (tags[i].AsString() is { } tag && !formats.Tag.IsValid(tag))
            {
                Report(formats.Tag, DescriptorFaults.TagFormat, tag, JsonPointer.Of("metadata", "tags").Append(i), faults);
            }
        }
    }

    private void Links(EntityValue links, EntityFaults faults)
    {
        for (var i = 0; i < links.Items.Count; i++)
        {
            Link(formats.LinkUrl, DescriptorFaults.LinkUrlFormat, links[i], i, "url", faults);
            Link(formats.NonBlank, DescriptorFaults.BlankLinkText, links[i], i, "title", faults);
            Link(formats.NonBlank, DescriptorFaults.BlankLinkText, links[i], i, "icon", faults);
        }
    }

    private static void Link(FieldFormat format, DiagnosticDescriptor rule, EntityValue link, int index, string key, EntityFaults faults)
    {
        if (link.GetString(key) is { } text && !format.IsValid(text))
        {
            Report(format, rule, text, JsonPointer.Of("metadata", "links").Append(index).Append(key), faults);
        }
    }

    private static void Value(
        FieldFormat format, DiagnosticDescriptor rule, EntityValue value, EntityFaults faults, params ReadOnlySpan<string> path)
    {
        // Anything but a text has been refused by the schema.
        if (value.AsString() is { } text && !format.IsValid(text))
        {
            Report(format, rule, text, JsonPointer.Of(path), faults);
        }
    }

    private static void Report(FieldFormat format, DiagnosticDescriptor rule, string text, JsonPointer pointer, EntityFaults faults)
    {
        if (!faults.Refuses(pointer))
        {
            faults.Value(rule, pointer, FieldName.Of(pointer), Described.Quote(text), format.Expectation.Length > 0 ? format.Expectation : "a valid value");
        }
    }
}
