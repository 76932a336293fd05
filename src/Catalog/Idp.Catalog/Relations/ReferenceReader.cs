using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;
using Idp.Diagnostics;

namespace Idp.Catalog.Relations;

/// <summary>Reads one reference as it stands in a field, with what the field lets it leave out.</summary>
internal static class ReferenceReader
{
    public static SharedReference? Read(EntityValue value, int? index, RelationField field, EntityRef self, EntityFaults faults, ReferenceCache? cache)
    {
        var space = field.InDefaultNamespace ? EntityRef.DefaultNamespace : self.Namespace;
        return value.Kind switch
        {
            ValueKind.String => ReadText(value.AsString()!, index, field, space, faults, cache),
            ValueKind.Object => ReadCompound(value, index, field, space, faults),
            _ => Malformed(value, "it must be a text", Reference.PointerTo(field, index), faults),
        };
    }

    private static SharedReference? ReadText(string text, int? index, RelationField field, string space, EntityFaults faults, ReferenceCache? cache)
    {
        if (cache?.Find(text, field, space) is { } known)
        {
            return known;
        }

        if (EntityRef.TryParse(text, field.DefaultKind, space, out var reference))
        {
            return new SharedReference(reference);
        }

        var pointer = Reference.PointerTo(field, index);
        if (text.Length == 0)
        {
            faults.Value(DescriptorFaults.MalformedReference, pointer, Described.Quote(text), "it is empty");
        }
        else if (EntityRef.TryParse(text, "any", space, out _))
        {
            faults.Value(DescriptorFaults.ReferenceWithoutKind, pointer, Described.Quote(text), field.Selector, text);
        }
        else
        {
            faults.Value(DescriptorFaults.MalformedReference, pointer, Described.Quote(text), "one of its parts is empty");
        }

        return null;
    }

    // The original takes {kind, namespace, name} where a schema does not forbid it.
    private static SharedReference? ReadCompound(EntityValue value, int? index, RelationField field, string space, EntityFaults faults)
    {
        var kind = value["kind"].IsNullOrMissing ? field.DefaultKind : value.GetString("kind");
        var name = value.GetString("name");
        var inside = value["namespace"].IsNullOrMissing ? space : value.GetString("namespace");
        return string.IsNullOrEmpty(kind) || string.IsNullOrEmpty(name) || string.IsNullOrEmpty(inside)
            ? Malformed(value, "kind, namespace and name must be texts that are not empty", Reference.PointerTo(field, index), faults)
            : new SharedReference(new EntityRef(kind, inside, name));
    }

    private static SharedReference? Malformed(EntityValue value, string why, JsonPointer pointer, EntityFaults faults)
    {
        faults.Value(DescriptorFaults.MalformedReference, pointer, Described.Of(value), why);
        return null;
    }
}
