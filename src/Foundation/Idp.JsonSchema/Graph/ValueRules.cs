namespace Idp.JsonSchemas.Graph;

/// <summary>The keywords <c>const</c> and <c>enum</c>.</summary>
internal sealed record ValueRules(JsonValue? Const, EnumRule? Enum);
