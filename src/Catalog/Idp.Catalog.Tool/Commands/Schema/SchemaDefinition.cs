using Idp.Catalog.Kinds;
using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Schema;

/// <summary>One definition of a kind in the document.</summary>
/// <param name="Name">Its key below <c>definitions</c>; safe inside a <c>$ref</c>.</param>
/// <param name="Definition">The kind, for some versions and perhaps one <c>spec.type</c>.</param>
/// <param name="Schema">Its schema, moved to its new place.</param>
internal sealed record SchemaDefinition(string Name, KindDefinition Definition, EntityValue Schema)
{
    public EntityValue Reference => EntityValue.FromObject(("$ref", $"#/definitions/{Name}"));
}
