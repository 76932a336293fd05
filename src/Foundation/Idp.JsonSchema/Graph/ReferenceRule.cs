namespace Idp.JsonSchemas.Graph;

/// <summary>The keyword <c>$ref</c>.</summary>
/// <param name="Target">The schema referred to; a target that is only a <c>$ref</c> itself is followed.</param>
/// <param name="Text">The reference as written.</param>
/// <param name="IsInlined">Whether ajv copies the target in place: one without any <c>$ref</c>. Decides how its schema paths start.</param>
internal sealed record ReferenceRule(SchemaNode Target, string Text, bool IsInlined);
