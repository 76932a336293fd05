namespace Idp.Catalog.Model;

public readonly partial struct EntityValue
{
    /// <summary>This value with another one at the end of a path; everything beside the path is shared.</summary>
    /// <param name="path">Keys and decimal indices; empty replaces the whole. Objects that are missing or <c>null</c> on the way are made; an index may be the length of its array, which appends.</param>
    /// <param name="value">The new value; missing takes the old one away.</param>
    /// <exception cref="ArgumentException">The path leads through a string, number or boolean, past the end of an array, or deeper than <see cref="EntityValueBuilder.MaxDepth"/>.</exception>
    public EntityValue With(ReadOnlySpan<string> path, EntityValue value)
    {
        if (value.IsMissing)
        {
            return Without(path);
        }

        if (path.Length > EntityValueBuilder.MaxDepth)
        {
            throw new ArgumentException($"A path of more than {EntityValueBuilder.MaxDepth} steps.", nameof(path));
        }

        return new(Replace(_node, path, value._node!));
    }

    /// <summary>This object with another value under a key.</summary>
    /// <exception cref="ArgumentException">This is neither an object, nor missing, nor <c>null</c>.</exception>
    public EntityValue With(string key, EntityValue value) => With([key], value);

    /// <summary>This value without the one at the end of a path; itself if there is none. The items after a removed one move up.</summary>
    public EntityValue Without(params ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
        {
            return default;
        }

        return At(path).IsMissing ? this : new(Remove(_node!, path));
    }

    private static object Replace(object? node, ReadOnlySpan<string> path, object value)
    {
        if (path.IsEmpty)
        {
            return value;
        }

        string step = path[0];
        ArgumentNullException.ThrowIfNull(step, nameof(path));
        switch (node)
        {
            case null or Scalar.NullNode:
                return ObjectNode.Empty.With(step, Replace(null, path[1..], value)).Node;
            case Slot[] slots:
                var o = new ObjectNode(slots);
                return o.With(step, Replace(o.Find(step), path[1..], value)).Node;
            case object[] items when ArrayIndex(step) is { } index && index < items.Length:
                object[] changed = [.. items];
                changed[index] = Replace(items[index], path[1..], value);
                return changed;
            case object[] items when ArrayIndex(step) == items.Length:
                return (object[])[.. items, Replace(null, path[1..], value)];
            default:
                throw new ArgumentException($"Nothing can be put at '{step}' of {(node is object[] items1 ? $"a list of {items1.Length}" : "a plain value")}.", nameof(path));
        }
    }

    private static object Remove(object node, ReadOnlySpan<string> path)
    {
        if (node is Slot[] slots)
        {
            var o = new ObjectNode(slots);
            int position = o.Shape.IndexOf(path[0]);
            return (path.Length == 1 ? o.Without(position) : o.With(path[0], Remove(o[position], path[1..]))).Node;
        }

        object[] items = (object[])node;
        int index = ArrayIndex(path[0])!.Value;
        if (path.Length == 1)
        {
            return (object[])[.. items.AsSpan(0, index), .. items.AsSpan(index + 1)];
        }

        object[] changed = [.. items];
        changed[index] = Remove(items[index], path[1..]);
        return changed;
    }
}
