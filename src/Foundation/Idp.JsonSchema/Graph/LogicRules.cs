namespace Idp.JsonSchemas.Graph;

/// <summary>The keywords that apply other schemas to the same value. Without <c>then</c> and <c>else</c>, <c>if</c> says nothing and is left out.</summary>
internal sealed record LogicRules
{
    public SchemaNode? Not { get; init; }

    public SchemaNode[] AnyOf { get; init; } = [];

    public SchemaNode[] OneOf { get; init; } = [];

    public SchemaNode[] AllOf { get; init; } = [];

    public SchemaNode? If { get; init; }

    public SchemaNode? Then { get; init; }

    public SchemaNode? Else { get; init; }
}
