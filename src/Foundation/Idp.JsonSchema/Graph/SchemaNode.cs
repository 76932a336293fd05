namespace Idp.JsonSchemas.Graph;

/// <summary>One compiled schema: plain data, one part per group of keywords, null for a group of which it has none. Written once, by the loader.</summary>
internal sealed class SchemaNode(SchemaLocation location)
{
    public SchemaLocation Location { get; } = location;

    /// <summary>The schema <c>false</c>.</summary>
    public bool IsFalse { get; set; }

    /// <summary>Whether it has no keyword that could fail.</summary>
    public bool IsTrivial { get; set; }

    public TypeRule? Type { get; set; }

    public ReferenceRule? Reference { get; set; }

    public ValueRules? Values { get; set; }

    public LogicRules? Logic { get; set; }

    public NumberRules? Numbers { get; set; }

    public StringRules? Strings { get; set; }

    public ArrayRules? Arrays { get; set; }

    public ObjectRules? Objects { get; set; }

    /// <summary>A format that is enforced.</summary>
    public FormatRule? Format { get; set; }
}
