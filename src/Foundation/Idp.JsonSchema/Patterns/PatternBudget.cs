namespace Idp.JsonSchemas.Patterns;

/// <summary>What one load may spend on building linear engines: they first tell apart all characters of a pattern, which takes seconds for a thousand of them.</summary>
internal struct PatternBudget
{
    // Fifty different characters or ranges, which take a few tenths of a second.
    private const int MaxOfOne = 10_000;
    private const int Each = 200;

    private int _left;

    public static PatternBudget OfOneLoad => new() { _left = 100_000 };

    public bool TrySpend(int cost)
    {
        if (cost > MaxOfOne || cost + Each > _left)
        {
            return false;
        }

        _left -= cost + Each;
        return true;
    }
}
