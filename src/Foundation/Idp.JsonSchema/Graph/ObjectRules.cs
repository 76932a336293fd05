using Idp.JsonSchemas.Patterns;

namespace Idp.JsonSchemas.Graph;

/// <summary>The keywords for objects; empty or null where absent.</summary>
internal sealed record ObjectRules
{
    public double? MaxProperties { get; init; }

    public double? MinProperties { get; init; }

    public string[] Required { get; init; } = [];

    public SchemaNode? PropertyNames { get; init; }

    public SchemaNode? AdditionalProperties { get; init; }

    /// <summary>Properties that others need, in the order in which JavaScript walks them.</summary>
    public (string Property, string[] Needs)[] PropertyDependencies { get; init; } = [];

    public (string Property, SchemaNode Schema)[] SchemaDependencies { get; init; } = [];

    /// <summary>The keys of <c>properties</c>, in the order in which JavaScript walks them.</summary>
    public (string Name, SchemaNode Schema)[] Properties { get; init; } = [];

    public PropertyTable PropertiesByName { get; init; } = PropertyTable.Empty;

    public (EcmaPattern Pattern, SchemaNode Schema)[] PatternProperties { get; init; } = [];

    /// <summary>Whether each property of an object has to be looked at, and not only those that <c>properties</c> names.</summary>
    public bool ConcernsAll => PatternProperties.Length > 0 || AdditionalProperties is { } additional && !(additional.IsTrivial && !additional.IsFalse);

    /// <summary>What one object costs in steps apart from its own properties.</summary>
    public int Cost => Required.Length + Properties.Length + PropertyDependencies.Length + SchemaDependencies.Length;

    public bool AllowsCount(int count) => !(count > MaxProperties) && !(count < MinProperties);
}
