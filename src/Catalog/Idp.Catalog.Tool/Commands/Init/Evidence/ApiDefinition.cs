using System.Collections.Immutable;

namespace Idp.Catalog.Tool.Commands.Init.Evidence;

/// <summary>The definition of an API, in a file.</summary>
/// <param name="Path">The file, below the folder.</param>
/// <param name="Type">What <c>spec.type</c> says of it.</param>
internal sealed record ApiDefinition(string Path, string Type)
{
    // More are not somebody's APIs but somebody's collection.
    private const int MaxDefinitions = 10;

    private static readonly (string Names, string Type)[] Known =
    [
        ("{openapi,swagger}.{yaml,yml,json}", "openapi"),
        ("asyncapi.{yaml,yml,json}", "asyncapi"),
        ("schema.{graphql,graphqls,gql}", "graphql"),
        ("*.proto", "grpc"),
    ];

    public static async Task<ImmutableArray<ApiDefinition>> FindAllAsync(RepositoryFolder folder, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<ApiDefinition>();
        foreach (var (names, type) in Known)
        {
            var files = await folder.FindAsync(names, cancellationToken).ConfigureAwait(false);
            found.AddRange(files.Select(file => new ApiDefinition(file, type)));
        }

        return [.. found.Take(MaxDefinitions)];
    }
}
