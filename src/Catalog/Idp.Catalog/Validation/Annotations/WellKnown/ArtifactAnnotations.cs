using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>Registries of images and packages.</summary>
internal static class ArtifactAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("quay.io/repository-slug", "The image", Path("an organisation and an image, organisation/image", "acme/orders")),
        new("goharbor.io/repository-slug", "The images, between commas", PathWithSpaces("a project and an image, project/image", "shop/orders")),
        new("jfrog-artifactory/image-name", "The image in Artifactory", Text("orders")),
        new("azure-container-registry/repository-name", "The image in Azure Container Registry", Text("shop/orders")),
        new("nexus-repository-manager/docker.image-name", "The image in Nexus", Text("shop/orders")),
        new("amazonaws.com/ecr-repository-arn", "The image in Amazon ECR", Word("arn:aws:ecr:eu-west-1:123456789012:repository/orders")),
        new("npm/package", "The package on npm", Word("@acme/orders")),
        new("npm/registry", "The registry of that package", Text("npm")),
    ];
}
