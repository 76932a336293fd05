using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>One of those that a walk reached.</summary>
public readonly struct ReachedEntity
{
    private readonly Reached _all;
    private readonly int _index;

    internal ReachedEntity(Reached all, int index)
    {
        _all = all;
        _index = index;
    }

    /// <summary>Its reference, in lower case.</summary>
    public EntityRef Ref => _all.RefAt(_index);

    /// <summary>The entity; null if a relation leads to it but it does not exist.</summary>
    public Entity? Entity => _all.EntityAt(_index);

    /// <summary>The number of steps from the start, at least 1.</summary>
    public int Depth => _all.Tree.DepthOf(_index);

    /// <summary>The last step of a shortest way to it.</summary>
    public GraphStep Via => _all.StepTo(_index);

    /// <summary>A shortest way to it.</summary>
    public GraphPath Path => _all.PathTo(_index);

    internal int Node => _all.Tree.Nodes[_index];

    /// <inheritdoc/>
    public override string ToString() => Ref.ToString();
}
