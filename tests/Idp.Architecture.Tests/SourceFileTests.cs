using Idp.Testing;

namespace Idp.Architecture.Tests;

public sealed class SourceFileTests
{
    private const int MaxLines = 300;
    private static readonly string[] KindsOfFile = ["Helpers", "Utils", "Utilities", "Common", "Managers", "Interfaces", "Models", "Misc"];

    [Fact]
    public void No_file_is_longer_than_one_idea()
    {
        var lengths = SourceProject.All.SelectMany(project => project.SourceFiles())
            .ToDictionary(file => Path.GetRelativePath(RepositoryRoot.Folder, file), file => File.ReadLines(file).Count());
        TestContext.Current.TestOutputHelper?.WriteLine($"{lengths.Count} files, {100 * lengths.Values.Count(n => n < 60) / lengths.Count} % under 60 lines");
        Assert.All(lengths, file => Assert.True(file.Value <= MaxLines, $"{file.Key} has {file.Value} lines."));
    }

    [Fact]
    public void A_folder_names_a_capability_not_a_kind_of_file()
    {
        var folders = Directory.EnumerateDirectories(RepositoryRoot.PathTo("src"), "*", SearchOption.AllDirectories)
            .Where(folder => KindsOfFile.Contains(Path.GetFileName(folder), StringComparer.OrdinalIgnoreCase));
        Assert.Empty(folders);
    }
}
