using Idp.JsonSchemas.Graph;

namespace Idp.JsonSchemas.Loading;

/// <summary>A schema that has not been compiled yet.</summary>
/// <param name="Value">What stands there.</param>
/// <param name="Location">Where.</param>
/// <param name="BaseUri">What its references are relative to.</param>
internal sealed record SchemaSource(JsonValue Value, SchemaLocation Location, UriReference BaseUri);
