namespace Idp.Catalog.Model;

/// <summary>The fields of a location. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct LocationView
{
    internal LocationView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>How targets are read: <c>url</c>, <c>file</c>; null means as this location itself was read.</summary>
    public string? Type => Spec.GetString("type");

    /// <summary>One target.</summary>
    public string? Target => Spec.GetString("target");

    /// <summary>Several targets.</summary>
    public EntityStringList Targets => Spec["targets"].AsStrings();

    /// <summary>The one target, if there is one, then the several.</summary>
    public IEnumerable<string> AllTargets => Target is { Length: > 0 } target ? Targets.Prepend(target) : Targets;

    /// <summary>Whether a target that does not exist is an error: <c>required</c> (also when left out) or <c>optional</c>.</summary>
    public string Presence => Spec.GetString("presence") ?? "required";
}
