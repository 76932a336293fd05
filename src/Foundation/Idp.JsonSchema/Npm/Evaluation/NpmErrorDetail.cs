namespace Idp.JsonSchemas.Npm;

/// <summary>What a keyword says of a value it refuses.</summary>
internal readonly record struct NpmErrorDetail(string Name, string Message, NpmValue Argument, NpmNestedResult? Nested = null);
