using Idp.Catalog.Model;

namespace Idp.Catalog.Tests.Snapshots;

/// <summary>Small entities of the tests' own.</summary>
internal static class Entities
{
    public static Entity Component(string name, string type = "service", string? etag = null)
    {
        var entity = Entity.Parse($$"""{"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"{{name}}"},"spec":{"type":"{{type}}"} }""");
        return etag is null ? entity : entity.WithMetadata("etag", etag);
    }

    public static EntityRef Ref(string name) => new("component", "default", name);

    public static Relation DependsOn(string source, string target) => new(Ref(source), RelationTypes.DependsOn, Ref(target));

    public static Relation DependencyOf(string source, string target) => new(Ref(source), RelationTypes.DependencyOf, Ref(target));
}
