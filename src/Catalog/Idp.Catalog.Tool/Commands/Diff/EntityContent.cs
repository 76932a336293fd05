using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Commands.Diff;

/// <summary>What people wrote of an entity, without what a catalog adds to it when it takes it in.</summary>
internal static class EntityContent
{
    private static readonly string[][] Added =
    [
        ["relations"],
        ["status"],
        ["metadata", "uid"],
        ["metadata", "etag"],
        ["metadata", "generation"],
        .. new[] { "managed-by-location", "managed-by-origin-location", "source-location", "view-url", "edit-url", "orphan" }
            .Select(name => new[] { "metadata", "annotations", $"backstage.io/{name}" }),
    ];

    public static EntityValue Of(Entity entity)
    {
        var content = entity.Root;
        foreach (string[] path in Added)
        {
            if (!content.At(path).IsMissing)
            {
                content = content.Without(path);
            }
        }

        bool isEmptied = content["metadata"]["annotations"] is { Kind: ValueKind.Object, Count: 0 };
        content = isEmptied ? content.Without("metadata", "annotations") : content;
        return content["metadata"]["namespace"].IsMissing ? content.With(["metadata", "namespace"], EntityRef.DefaultNamespace) : content;
    }
}
