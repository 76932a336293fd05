using Idp.Benchmarks.Templates.Skeletons;

namespace Idp.Benchmarks.Tests.Templates;

public sealed class FolderComparisonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderComparisonTests()
    {
        foreach (string side in new[] { "left", "right" })
        {
            _folder.Write($"{side}/a.txt", "a");
            _folder.Write($"{side}/b/c.txt", "c");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Equal_folders_have_no_difference() => Assert.Null(Difference());

    [Fact]
    public void A_byte_is_a_difference()
    {
        _folder.Write("right/b/c.txt", "C");
        Assert.Equal("'b/c.txt' differs.", Difference());
    }

    [Fact]
    public void A_name_is_a_difference()
    {
        File.Move(_folder.At("right", "a.txt"), _folder.At("right", "aa.txt"));
        Assert.Equal("'a.txt' and 'aa.txt' differ.", Difference());
    }

    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    public void An_empty_folder_is_a_difference(string side)
    {
        Directory.CreateDirectory(_folder.At(side, "z"));
        Assert.StartsWith("One folder has", Difference(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mode_is_a_difference()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.At("right", "a.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal("'a.txt' has another mode.", Difference());
    }

    private string? Difference() => FolderComparison.FirstDifference(_folder.At("left"), _folder.At("right"));
}
