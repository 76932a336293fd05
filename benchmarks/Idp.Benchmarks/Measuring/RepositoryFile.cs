namespace Idp.Benchmarks.Measuring;

/// <summary>Files of the repository, wherever the build put the program.</summary>
internal static class RepositoryFile
{
    /// <exception cref="FileNotFoundException">The program runs outside the repository.</exception>
    public static string Find(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, path)))
            {
                return Path.Combine(folder, path);
            }
        }

        throw new FileNotFoundException("The program runs outside the repository.", path);
    }
}
