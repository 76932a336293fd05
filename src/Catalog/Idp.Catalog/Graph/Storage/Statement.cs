namespace Idp.Catalog.Graph.Storage;

/// <summary>One edge as an emitter states it, in ids of nodes and of a relation type.</summary>
internal readonly record struct Statement(int Source, byte Type, int Target)
{
    public Emitters RoleOf(int emitter)
        => emitter == Source ? Emitters.Source : emitter == Target ? Emitters.Target : Emitters.Others;
}
