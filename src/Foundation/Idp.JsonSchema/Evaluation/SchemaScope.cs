namespace Idp.JsonSchemas.Evaluation;

/// <summary>How ajv starts the schema paths of the schema in hand.</summary>
/// <param name="Prefix"><c>#</c>, or the reference as written whose target ajv copied in place.</param>
/// <param name="Skip">How many steps of a schema's own location the prefix stands for.</param>
internal readonly record struct SchemaScope(string Prefix, int Skip);
