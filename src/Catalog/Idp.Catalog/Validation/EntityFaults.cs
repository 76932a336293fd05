using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Validation;

/// <summary>The faults of one entity. A value that one stage has refused is not refused again by the next.</summary>
internal sealed class EntityFaults(int maxFaults)
{
    // Made for the first fault: most entities have none.
    private List<EntityFault>? _faults;
    private HashSet<(JsonPointer, string)>? _seen;
    private List<JsonPointer>? _unknown;

    public IReadOnlyList<EntityFault> All => _faults ?? [];

    /// <summary>Whether nothing was found, or what was is nobody's.</summary>
    public bool IsEmpty => _faults is null && Dropped == 0;

    /// <summary>The number of faults that were only counted, as there were too many.</summary>
    public int Dropped { get; private set; }

    /// <summary>Whether the original would refuse the entity.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Faults below this pointer are nobody's: the value there could not be read in.</summary>
    public void Ignore(JsonPointer pointer) => (_unknown ??= []).Add(pointer);

    /// <summary>Whether some stage has refused the value.</summary>
    public bool Refuses(JsonPointer pointer) => _seen?.Contains((pointer, string.Empty)) == true || IsUnknown(pointer);

    public void Value(DiagnosticDescriptor rule, JsonPointer pointer, params object?[] arguments)
        => Add(new EntityFault(rule, pointer, YamlPart.Value, arguments));

    public void Key(DiagnosticDescriptor rule, JsonPointer pointer, params object?[] arguments)
        => Add(new EntityFault(rule, pointer, YamlPart.Key, arguments) { Subject = "key" });

    /// <summary>A key that is not there: the place is the key of the map that lacks it.</summary>
    public void Missing(DiagnosticDescriptor rule, JsonPointer map, string key, params object?[] arguments)
        => Add(new EntityFault(rule, map, YamlPart.Key, arguments) { Subject = key });

    public void Add(EntityFault fault)
    {
        if (_faults?.Count == maxFaults)
        {
            Dropped++;
        }
        else if (!IsUnknown(fault.Pointer) && (_seen ??= []).Add((fault.Pointer, fault.Subject)))
        {
            (_faults ??= []).Add(fault);
            HasErrors |= fault.Rule.DefaultSeverity == DiagnosticSeverity.Error;
        }
    }

    private bool IsUnknown(JsonPointer pointer) => _unknown?.Exists(pointer.StartsWith) == true;
}
