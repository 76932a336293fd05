using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>Resources in clouds.</summary>
internal static class CloudAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("aws.amazon.com/*", "What the AWS plug-ins read: names, tags and identifiers", Text("component=orders")),
        new("aws.com/lambda-function-name", "The function", Word("orders")),
        new("aws.com/lambda-region", "The region of the function", Word("eu-west-1")),
        new("cloud.google.com/function-ids", "The functions, between commas", Text("projects/acme/locations/europe-west1/functions/orders")),
    ];
}
