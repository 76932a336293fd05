namespace Idp.Scaffolder.Community.Merging;

/// <summary>How far a file moves its levels in, by the most frequent difference between neighbouring lines.</summary>
internal static class FileIndent
{
    /// <returns>The number of blanks or tabs; 0 for a file without any.</returns>
    public static int Of(string text)
    {
        var uses = new Dictionary<(bool IsTab, int Amount), (int Count, int Weight)>();
        int previousAmount = 0;
        bool previousIsTab = false;
        (bool, int)? current = null;
        foreach (string line in text.Split('\n'))
        {
            if (line.Length == 0)
            {
                continue;
            }

            bool isTab = line[0] == '\t';
            int amount = line.Length - line.TrimStart(isTab ? '\t' : ' ').Length;
            if (amount == 0)
            {
                (previousAmount, current) = (0, null);
                continue;
            }

            if (!isTab && amount == 1)
            {
                continue;
            }

            if (isTab != previousIsTab)
            {
                previousAmount = 0;
            }

            previousIsTab = isTab;
            int difference = amount - previousAmount;
            previousAmount = amount;
            if (difference != 0)
            {
                current = (isTab, Math.Abs(difference));
                var use = uses.GetValueOrDefault(current.Value);
                uses[current.Value] = (use.Count + 1, use.Weight);
            }
            else if (current is { } key)
            {
                uses[key] = (uses[key].Count, uses[key].Weight + 1);
            }
        }

        return uses.Count == 0 ? 0 : uses.OrderByDescending(use => use.Value.Count).ThenByDescending(use => use.Value.Weight).First().Key.Amount;
    }
}
