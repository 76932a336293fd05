using System.Collections.Immutable;
using Idp.Catalog.Tool.Commands.Init.Manifests;

namespace Idp.Catalog.Tool.Commands.Init.Evidence;

/// <summary>What a repository says of itself. Whatever is missing or cannot be read is simply not known.</summary>
internal sealed record RepositoryEvidence
{
    public required string FolderName { get; init; }

    /// <summary>The manifest of the package that is built here.</summary>
    public Manifest? Manifest { get; init; }

    /// <summary>As tags.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>From the README.</summary>
    public string? Description { get; init; }

    /// <summary>As a reference.</summary>
    public string? Owner { get; init; }

    public GitRemote? Remote { get; init; }

    /// <summary>The name of the repository at its host.</summary>
    public string? RemoteName => Remote?.Slug;

    public bool HasDocs { get; init; }

    public ImmutableArray<ApiDefinition> Apis { get; init; } = [];

    public static async Task<RepositoryEvidence> GatherAsync(string path, CancellationToken cancellationToken)
    {
        var folder = new RepositoryFolder(path);
        var manifests = await ManifestReaders.ReadAllAsync(folder, cancellationToken).ConfigureAwait(false);
        return new RepositoryEvidence
        {
            FolderName = folder.Name,
            Manifest = manifests.FirstOrDefault(),
            Languages = [.. manifests.Select(manifest => manifest.Language).Distinct(StringComparer.Ordinal)],
            Description = await Readme.FindDescriptionAsync(folder, cancellationToken).ConfigureAwait(false),
            Owner = await CodeOwners.FindOwnerAsync(folder, cancellationToken).ConfigureAwait(false),
            Remote = await GitRemote.FindAsync(folder, cancellationToken).ConfigureAwait(false),
            HasDocs = await folder.ReadFirstAsync(["mkdocs.yml", "mkdocs.yaml"], cancellationToken).ConfigureAwait(false) is not null,
            Apis = await ApiDefinition.FindAllAsync(folder, cancellationToken).ConfigureAwait(false),
        };
    }
}
