namespace Idp.Catalog.Model;

/// <summary>One directed relation. The target need not exist.</summary>
/// <param name="Source">The entity that the relation starts from.</param>
/// <param name="Type">What kind of relation it is: see <see cref="RelationTypes"/>; compared with case.</param>
/// <param name="Target">The entity it leads to.</param>
public sealed record Relation(EntityRef Source, string Type, EntityRef Target)
{
    /// <summary>The same relation from the target's side, where the type is built in; otherwise null.</summary>
    public Relation? FindInverse() => RelationTypes.FindInverse(Type) is { } inverse ? new(Target, inverse, Source) : null;

    /// <summary><c>source type target</c>, with lower-case references.</summary>
    public override string ToString() => $"{Source} {Type} {Target}";
}
