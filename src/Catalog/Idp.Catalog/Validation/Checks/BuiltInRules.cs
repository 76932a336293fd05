using System.Collections.Immutable;
using Idp.Catalog.Ownership;
using Idp.Catalog.Relations;

namespace Idp.Catalog.Validation;

/// <summary>The rules over the catalog as a whole that come with the library.</summary>
internal static class BuiltInRules
{
    public static ImmutableArray<ICatalogRule> All(AnnotationRegistry annotations, FileFacts files) =>
    [
        new DuplicateEntityRule(),
        new DanglingReferenceRule(),
        new ForbiddenKindRule(),
        new OwnerExistsRule(),
        new OwnerKindRule(),
        new UnownedEntityRule(),
        CycleRule.Dependencies,
        CycleRule.Parts,
        CycleRule.Groups,
        new UnprovidedApiRule(),
        new LocationTargetRule(files),
        new TechDocsFolderRule(files),
        new AnnotationRule(annotations),
    ];
}
