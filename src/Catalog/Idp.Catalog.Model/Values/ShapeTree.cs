using System.Text;

namespace Idp.Catalog.Model;

/// <summary>The shapes met so far, found by following keys from the root: objects that look alike meet in one node.</summary>
/// <remarks>Bounded: past the limits objects get shapes of their own. Not thread-safe.</remarks>
internal sealed class ShapeTree
{
    private const int MaxNodes = 4096;
    private const int MaxKeys = 64;
    private const int ComparedChildren = 8;
    private int _nodes;

    internal Node Root { get; } = new(null, "", 0);

    /// <summary>The node one key further, if it is one of those that are looked for without making a text of the key.</summary>
    internal static Node? Find(Node node, ReadOnlySpan<byte> utf8Key)
    {
        int left = ComparedChildren;
        for (var child = node.FirstChild; child is not null && left > 0; child = child.Sibling)
        {
            if (child.Key.Length == utf8Key.Length && Ascii.Equals(utf8Key, child.Key))
            {
                return child;
            }

            left--;
        }

        return null;
    }

    /// <summary>The node one key further; null for a key that is there already, would change the order, or is past the limits.</summary>
    internal Node? Next(Node node, string key)
    {
        int compared = 0;
        for (var child = node.FirstChild; child is not null && compared < ComparedChildren; child = child.Sibling)
        {
            if (string.Equals(child.Key, key, StringComparison.Ordinal))
            {
                return child;
            }

            compared++;
        }

        if (node.OtherChildren?.TryGetValue(key, out var known) is true)
        {
            return known;
        }

        // Checked once for each new node, so that known paths need no check of their own.
        if (_nodes >= MaxNodes || node.Length >= MaxKeys || PropertyOrder.IsIndex(key) || node.Holds(key))
        {
            return null;
        }

        _nodes++;
        return compared < ComparedChildren
            ? node.FirstChild = new Node(node, key, node.Length + 1) { Sibling = node.FirstChild }
            : (node.OtherChildren ??= new(StringComparer.Ordinal))[key] = new Node(node, key, node.Length + 1);
    }

    internal sealed class Node(Node? parent, string key, int length)
    {
        private Shape? _shape;
        private TextHabit _texts;

        internal string Key { get; } = key;

        internal int Length { get; } = length;

        /// <summary>What the texts under the key are like.</summary>
        internal ref TextHabit Texts => ref _texts;

        /// <summary>The first of the children that are compared one by one.</summary>
        internal Node? FirstChild { get; set; }

        internal Node? Sibling { get; init; }

        internal Dictionary<string, Node>? OtherChildren { get; set; }

        private Node? Parent { get; } = parent;

        internal Shape Shape => _shape ??= Length == 0 ? Shape.Empty : new Shape(Keys());

        internal string[] Keys()
        {
            var keys = new string[Length];
            var node = this;
            for (int i = Length - 1; i >= 0; i--)
            {
                keys[i] = node.Key;
                node = node.Parent!;
            }

            return keys;
        }

        internal bool Holds(string sought)
        {
            for (var node = this; node.Parent is not null; node = node.Parent)
            {
                if (string.Equals(node.Key, sought, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
