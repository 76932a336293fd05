namespace Idp.Scaffolder.Jsonata.Values;

/// <summary>An array. A sequence, which paths make, gives way to its only value or to none; other arrays stay.</summary>
internal sealed class ValueList : List<object?>
{
    public ValueList()
    {
    }

    public ValueList(IEnumerable<object?> items)
        : base(items)
    {
    }

    public ValueList(int capacity)
        : base(capacity)
    {
    }

    public bool IsSequence { get; set; }

    /// <summary>Whether a sequence of one value stays an array (<c>[]</c>).</summary>
    public bool KeepsSingleton { get; set; }

    /// <summary>Whether it is one value of a path, because it was written out there.</summary>
    public bool IsConstructed { get; set; }

    /// <summary>Whether it only holds the whole input, an array.</summary>
    public bool IsWrapper { get; set; }

    /// <summary>Whether its items are bindings of a path with variables.</summary>
    public bool IsTuples { get; set; }

    public static ValueList NewSequence() => new() { IsSequence = true };

    public static ValueList SequenceOf(object? item)
    {
        var sequence = new ValueList(1) { IsSequence = true };
        sequence.Add(item);
        return sequence;
    }
}
