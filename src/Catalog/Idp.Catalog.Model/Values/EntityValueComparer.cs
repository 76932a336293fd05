namespace Idp.Catalog.Model;

/// <summary>Equality of nodes by value; the order of an object's keys does not matter.</summary>
internal static class EntityValueComparer
{
    internal static bool AreEqual(object? left, object? right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return (left, right) switch
        {
            (string a, string b) => string.Equals(a, b, StringComparison.Ordinal),
            (double a, double b) => a.Equals(b),
            (bool a, bool b) => a == b,
            (Scalar.NullNode, Scalar.NullNode) => true,
            (Slot[] a, Slot[] b) => AreEqual(new ObjectNode(a), new ObjectNode(b)),
            (object[] a, object[] b) => AreEqual(a, b),
            _ => false,
        };
    }

    internal static int Hash(object? node)
    {
        switch (node)
        {
            case string text:
                return text.GetHashCode(StringComparison.Ordinal);
            case Slot[] slots:
                var o = new ObjectNode(slots);

                // A sum, because the order of the keys does not count.
                int sum = o.Count;
                for (int i = 0; i < o.Count; i++)
                {
                    sum += HashCode.Combine(o.Shape.Keys[i].GetHashCode(StringComparison.Ordinal), Hash(o[i]));
                }

                return sum;
            case object[] items:
                var hash = new HashCode();
                foreach (object item in items)
                {
                    hash.Add(Hash(item));
                }

                return hash.ToHashCode();
            case Scalar.NullNode:
                return 1;
            default:
                return node?.GetHashCode() ?? 0;
        }
    }

    private static bool AreEqual(object[] left, object[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(ObjectNode left, ObjectNode right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool isSame = ReferenceEquals(left.Shape, right.Shape);
        for (int i = 0; i < left.Count; i++)
        {
            if ((isSame ? right[i] : right.Find(left.Shape.Keys[i])) is not { } other || !AreEqual(left[i], other))
            {
                return false;
            }
        }

        return true;
    }
}
