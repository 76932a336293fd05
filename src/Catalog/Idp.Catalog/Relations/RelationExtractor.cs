using Idp.Catalog.Kinds;
using Idp.Catalog.Model;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Relations;

/// <summary>Reads the references of an entity and says them as relations, there and back. Source: the original's two processors of kinds.</summary>
internal sealed class RelationExtractor(KindSet kinds)
{
    /// <summary>The references of a valid entity, in the order of its kind's fields.</summary>
    /// <param name="root">The entity, valid for <paramref name="kind"/>.</param>
    /// <param name="self">What the entity is called.</param>
    /// <param name="kind">The kind that it falls under.</param>
    /// <param name="faults">Takes malformed references; any of them makes the whole entity fail.</param>
    /// <param name="cache">References that were read before; null to read each anew.</param>
    public ExtractedReferences Extract(EntityValue root, EntityRef self, CompiledKind kind, EntityFaults faults, ReferenceCache? cache = null)
    {
        var spec = root["spec"];
        var found = new ExtractedReferences.Builder(CountOf(root, spec, kind));
        foreach (var field in kind.RelationFields)
        {
            var value = field.ValueIn(root, spec);
            if (value.Kind == ValueKind.Array)
            {
                for (var i = 0; i < value.Count; i++)
                {
                    Add(value[i], i, field, self, kind, ref found, faults, cache);
                }
            }
            else if (!IsFalsy(value))
            {
                Add(value, null, field, self, kind, ref found, faults, cache);
            }
        }

        return found.Build();
    }

    // At most so many: what is made for them is seldom cut.
    private static int CountOf(EntityValue root, EntityValue spec, CompiledKind kind)
    {
        var count = 0;
        foreach (var field in kind.RelationFields)
        {
            var value = field.ValueIn(root, spec);
            count += value.Kind == ValueKind.Array ? value.Count : value.IsMissing ? 0 : 1;
        }

        return count;
    }

    private void Add(
        EntityValue value,
        int? index,
        CompiledField compiled,
        EntityRef self,
        CompiledKind kind,
        ref ExtractedReferences.Builder found,
        EntityFaults faults,
        ReferenceCache? cache)
    {
        var (field, behaviour) = (compiled.Field, kind.Behaviour);
        if (!behaviour.ReferencesMayBeCompound && value.AsString() is not { Length: > 0 })
        {
            return;
        }

        if (ReferenceReader.Read(value, index, field, self, faults, cache) is not { } shared)
        {
            return;
        }

        var target = shared.Value;
        if (behaviour.DropsForbiddenKinds && !field.Allows(target))
        {
            found.Drop(new Reference(new Relation(self, field.Relation, target), null, field, index));
            return;
        }

        var reverse = compiled.Inverse ?? kinds.FindReverse(self.Kind, field.Relation, target.Kind);
        found.Keep(new Reference(new Relation(self, field.Relation, target), reverse, field, index), shared);
    }

    // What JavaScript takes for "not there".
    private static bool IsFalsy(EntityValue value) => value.Kind switch
    {
        ValueKind.Missing or ValueKind.Null => true,
        ValueKind.String => value.AsString()!.Length == 0,
        ValueKind.Boolean => !value.AsBoolean()!.Value,
        ValueKind.Number => value.AsNumber() is 0 or double.NaN,
        _ => false,
    };
}
