using System.Security.Cryptography;

namespace Idp.Benchmarks.Catalogs;

/// <summary>Counts what is generated, while it is generated.</summary>
internal sealed class ManifestCount(CatalogLayout layout, ulong seed) : IDisposable
{
    private static readonly DocumentFeatures[] AllFeatures = [.. Enum.GetValues<DocumentFeatures>().Where(feature => feature != DocumentFeatures.None)];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly int[] _features = new int[AllFeatures.Length];
    private int _files;
    private long _bytes;
    private long _references;

    public void Add(EntityReferences references, DocumentFeatures features)
    {
        _references += references.Count;
        for (var i = 0; i < AllFeatures.Length; i++)
        {
            _features[i] += features.HasFlag(AllFeatures[i]) ? 1 : 0;
        }
    }

    public void Add(ReadOnlySpan<byte> file)
    {
        _files++;
        _bytes += file.Length;
        _hash.AppendData(file);
    }

    public CatalogManifest ToManifest() => new(
        layout.Entities,
        seed,
        _files,
        _bytes,
        _references,
        Relations: 2 * (_references - (layout.Count(GeneratedKind.Group) - 1)),
        Enum.GetValues<GeneratedKind>().ToDictionary(kind => kind.ToString(), layout.Count),
        AllFeatures.Zip(_features).ToDictionary(pair => pair.First.ToString(), pair => pair.Second),
        Convert.ToHexStringLower(_hash.GetCurrentHash()));

    public void Dispose() => _hash.Dispose();
}
