namespace Idp.Scaffolder.Jsonata.Tree;

/// <summary>One term of an order.</summary>
internal sealed record SortTerm(Node Expression, bool IsDescending);

/// <summary>Keys and values that make an object.</summary>
internal sealed record Grouping(IReadOnlyList<(Node Key, Node Value)> Pairs, int Position);

/// <summary>A filter of a step, or the binding of a place (<c>#$i</c>) after one.</summary>
internal sealed record Stage(Node? Filter, string? Index);

/// <summary>The parent that one <c>%</c> asks for.</summary>
internal sealed class ParentSlot(string label)
{
    /// <summary>The variable that holds it; two that ask for the same step share one.</summary>
    public string Label { get; set; } = label;

    /// <summary>How many steps up it still is.</summary>
    public int Level { get; set; } = 1;
}
