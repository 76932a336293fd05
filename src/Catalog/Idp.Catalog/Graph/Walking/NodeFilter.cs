namespace Idp.Catalog.Graph.Walking;

/// <summary>Which nodes may be seen. A hidden one is neither returned, nor walked through, nor named. Immutable; thread-safe if its test is.</summary>
internal sealed class NodeFilter
{
    private readonly ulong[]? _visible;

    private NodeFilter(ulong[]? visible, Func<int, bool>? test)
    {
        _visible = visible;
        Test = test;
    }

    /// <summary>What must still be asked for each node; null when the bits say all.</summary>
    public Func<int, bool>? Test { get; }

    /// <param name="visible">A bit for each node that may be seen, by words of 64; nodes behind the end are hidden. Not to be changed afterwards.</param>
    public static NodeFilter Of(ulong[] visible) => new(visible, null);

    /// <param name="isVisible">Asked for each node that a question comes to, once in a walk.</param>
    public static NodeFilter Of(Func<int, bool> isVisible) => new(null, isVisible);

    /// <summary>Only what both let through.</summary>
    public NodeFilter And(NodeFilter other) => new(
        _visible is null ? other._visible : other._visible is null ? _visible : [.. _visible.Zip(other._visible, static (left, right) => left & right)],
        Test is not { } mine ? other.Test : other.Test is not { } theirs ? mine : node => mine(node) && theirs(node));

    public bool Allows(int node) => (_visible is null || HasBit(node)) && (Test is null || Test(node));

    /// <summary>Sets the bit of each node that is known to be hidden.</summary>
    public void MarkHidden(Span<ulong> words)
    {
        if (_visible is null)
        {
            return;
        }

        for (int i = 0; i < words.Length; i++)
        {
            words[i] |= i < _visible.Length ? ~_visible[i] : ulong.MaxValue;
        }
    }

    /// <summary>A bit for each node that may be seen; every node is asked for.</summary>
    public ulong[] ToBits(int nodeCount)
    {
        ulong[] words = new ulong[(nodeCount + 63) >> 6];
        for (int node = 0; node < nodeCount; node++)
        {
            words[node >> 6] |= Allows(node) ? 1UL << node : 0;
        }

        return words;
    }

    private bool HasBit(int node) => node >> 6 < _visible!.Length && NodeBits.Has(_visible, node);
}
