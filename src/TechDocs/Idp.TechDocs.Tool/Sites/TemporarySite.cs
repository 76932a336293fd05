namespace Idp.TechDocs.Tool.Sites;

/// <summary>A folder for sites that nobody keeps; gone at the end.</summary>
internal sealed class TemporarySite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("idp-docs-");
    private int _number;

    /// <summary>A folder that is not there yet, another one each time.</summary>
    public string Next() => Path.Join(_folder.FullName, $"site{Interlocked.Increment(ref _number)}");

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system clears its folder of temporary files sooner or later.
        }
    }
}
