namespace Idp.JsonSchemas.Npm;

/// <summary>The library's deep comparison. It is not symmetric: an object equals the list that has the same positions, but not the other way round.</summary>
internal static class NpmEquality
{
    public static bool AreEqual(NpmValue left, NpmValue right, NpmWork work)
    {
        if (!work.TrySpend(1))
        {
            return false;
        }

        switch (left.Kind)
        {
            case NpmKind.Array: return right.Kind == NpmKind.Array && left.Items.Count == right.Items.Count && AreItemsEqual(left, right, work);
            case NpmKind.Object: return right.IsContainer && ArePropertiesEqual(left, right, work);
            case NpmKind.String: return right.Kind == NpmKind.String && work.TrySpend(left.Text.Length >> 5) && string.Equals(left.Text, right.Text, StringComparison.Ordinal);
            default: return left.Kind == right.Kind && left.Number == right.Number;
        }
    }

    private static bool AreItemsEqual(NpmValue left, NpmValue right, NpmWork work)
    {
        if (!work.TryEnter())
        {
            return false;
        }

        bool equal = true;
        for (int i = 0; i < left.Items.Count && equal; i++)
        {
            equal = left.Items[i].Kind == NpmKind.Undefined || AreEqual(left.Items[i], right.Items[i], work);
        }

        work.Leave();
        return equal;
    }

    private static bool ArePropertiesEqual(NpmValue left, NpmValue right, NpmWork work)
    {
        int count = right.Kind == NpmKind.Object ? right.Count : right.Items.Count(static item => item.Kind != NpmKind.Undefined);
        if (count != left.Count || !work.TryEnter())
        {
            return false;
        }

        bool equal = true;
        for (int i = 0; i < left.Keys.Count && equal; i++)
        {
            string key = left.Keys[i];
            equal = AreEqual(left.GetOwn(key), right.Get(key, work), work);
        }

        work.Leave();
        return equal;
    }
}
