namespace Idp.Benchmarks.Catalogs;

/// <summary>Writes catalogs of any size that look like those of a large organisation.</summary>
/// <remarks>
/// The same number of entities and the same seed give the same bytes on every machine and in every culture. Every entity is valid,
/// every reference leads to one. Memory does not grow with the catalog: a file is made, handed out and forgotten.
/// </remarks>
public sealed partial class CatalogGenerator
{
    /// <summary>The folder of the YAML files, beside the manifest.</summary>
    public const string EntityFolder = "entities";

    private const int EntitiesPerFile = 100;
    private const ulong Purpose = 4;
    private readonly CatalogLayout _layout;
    private readonly ReferenceChoice _references;
    private readonly ulong _seed;

    /// <param name="entities">The number of entities; at least 7, one of each kind.</param>
    /// <param name="seed">Another seed, another catalog of the same shape.</param>
    public CatalogGenerator(int entities, ulong seed)
    {
        _layout = new CatalogLayout(entities);
        _references = new ReferenceChoice(_layout, seed);
        _seed = seed;
    }

    /// <summary>Writes <c>entities/*.yaml</c> and <c>manifest.json</c> into a folder.</summary>
    public CatalogManifest Write(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var entities = Directory.CreateDirectory(Path.Combine(folder, EntityFolder)).FullName;
        var manifest = Generate(file =>
        {
            using var stream = File.Create(Path.Combine(entities, file.Name));
            stream.Write(file.Utf8.Span);
        });
        manifest.Write(folder);
        return manifest;
    }

    /// <summary>Makes the files one after the other.</summary>
    /// <param name="take">Given each file.</param>
    public CatalogManifest Generate(Action<GeneratedFile> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        using var count = new ManifestCount(_layout, _seed);
        var text = new DescriptorText();
        for (var first = 0; first < _layout.Entities; first += EntitiesPerFile)
        {
            for (var entity = first; entity < Math.Min(first + EntitiesPerFile, _layout.Entities); entity++)
            {
                Entity(entity, text, count);
            }

            var file = new GeneratedFile($"catalog-{first / EntitiesPerFile:D6}.yaml", text.Take());
            count.Add(file.Utf8.Span);
            take(file);
        }

        return count.ToManifest();
    }

    private void Entity(int entity, DescriptorText text, ManifestCount count)
    {
        var kind = CatalogLayout.KindAt(entity);
        var name = EntityNames.Of(kind, CatalogLayout.OrdinalAt(entity));
        var features = FeatureChoice.Of(entity, _seed, _layout);
        var references = _references.Of(entity);
        var random = new SeededRandom(_seed, entity, Purpose);
        text.Line(0, "---");
        if (features.HasFlag(DocumentFeatures.Comment))
        {
            text.Line(0, "# Kept by hand; see https://wiki.acme.example/catalog");
        }

        text.Pair(0, "apiVersion", "backstage.io/v1alpha1");
        text.Pair(0, "kind", kind == GeneratedKind.Api ? "API" : kind.ToString());
        MetadataText.Write(text, kind, name, features, ref random);
        SpecText.Write(text, kind, name, references, features, ref random);
        count.Add(references, features);
    }
}
