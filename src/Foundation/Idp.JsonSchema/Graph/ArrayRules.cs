namespace Idp.JsonSchemas.Graph;

/// <summary>The keywords for arrays; null where absent or where they cannot fail.</summary>
internal sealed record ArrayRules
{
    public double? MaxItems { get; init; }

    public double? MinItems { get; init; }

    /// <summary>The one schema of every item.</summary>
    public SchemaNode? Items { get; init; }

    /// <summary>The schemas of the first items; null when <c>items</c> is no list.</summary>
    public SchemaNode[]? Tuple { get; init; }

    /// <summary>The schema of the items after <see cref="Tuple"/>.</summary>
    public SchemaNode? AdditionalItems { get; init; }

    public SchemaNode? Contains { get; init; }

    public bool UniqueItems { get; init; }

    /// <summary>The <c>type</c> of <see cref="Items"/> when it names only scalars: ajv then compares only items of those types, from the other end.</summary>
    public TypeRule? UniqueScalars { get; init; }

    public bool AllowsCount(int count) => !(count > MaxItems) && !(count < MinItems);
}
